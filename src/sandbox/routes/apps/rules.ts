import { returnQuery } from '../../../contract/consent.schema.js';
import { callbackInput } from '../calendars/input.js';
import type { RulesOf } from '../rule.js';

export const stripeRules: RulesOf<'stripe'> = {
  'stripe.getConnectUrl': { input: returnQuery },
  'stripe.saveCredentials': { input: callbackInput },
  'stripe.check': {},
  'stripe.checkTeam': {},
};

import { returnQuery } from '../../../../../contract/consent.schema.js';
import { callbackInput } from '../../../calendars/input.js';
import type { RulesOf } from '../../../rule.js';

export const organizationTeamAppRules: RulesOf<
  'organizations.teams.conferencing' | 'organizations.teams.stripe'
> = {
  'organizations.teams.conferencing.list': {},
  'organizations.teams.conferencing.connect': { status: 200 },
  'organizations.teams.conferencing.getAuthUrl': { input: returnQuery },
  'organizations.teams.conferencing.saveCredentials': { input: callbackInput },
  'organizations.teams.conferencing.getDefault': {},
  'organizations.teams.conferencing.setDefault': { status: 200 },
  'organizations.teams.conferencing.disconnect': {},

  'organizations.teams.stripe.getConnectUrl': { input: returnQuery },
  'organizations.teams.stripe.saveCredentials': { input: callbackInput },
  'organizations.teams.stripe.check': {},
};

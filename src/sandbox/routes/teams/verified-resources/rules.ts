import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../../rule.js';
import {
  listResourcesRule,
  requestPhoneCodeInput,
  verifyPhoneInput,
} from '../../verified-resources/input.js';

export const teamVerifiedResourceRules: RulesOf<'teams.verifiedResources'> = {
  'teams.verifiedResources.emails.list': listResourcesRule,
  'teams.verifiedResources.emails.get': {},
  'teams.verifiedResources.emails.requestCode': { input: requestEmailCodeBody, status: 200 },
  'teams.verifiedResources.emails.verify': { input: verifyEmailBody, status: 200 },
  'teams.verifiedResources.phones.list': listResourcesRule,
  'teams.verifiedResources.phones.get': {},
  'teams.verifiedResources.phones.requestCode': { input: requestPhoneCodeInput, status: 200 },
  'teams.verifiedResources.phones.verify': { input: verifyPhoneInput, status: 200 },
};

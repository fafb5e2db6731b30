import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../../../rule.js';
import {
  listResourcesRule,
  requestPhoneCodeInput,
  verifyPhoneInput,
} from '../../../verified-resources/input.js';

export const organizationTeamVerifiedResourceRules: RulesOf<'organizations.teams.verifiedResources'> = {
  'organizations.teams.verifiedResources.emails.list': listResourcesRule,
  'organizations.teams.verifiedResources.emails.get': {},
  'organizations.teams.verifiedResources.emails.requestCode': { input: requestEmailCodeBody, status: 200 },
  'organizations.teams.verifiedResources.emails.verify': { input: verifyEmailBody, status: 200 },
  'organizations.teams.verifiedResources.phones.list': listResourcesRule,
  'organizations.teams.verifiedResources.phones.get': {},
  'organizations.teams.verifiedResources.phones.requestCode': { input: requestPhoneCodeInput, status: 200 },
  'organizations.teams.verifiedResources.phones.verify': { input: verifyPhoneInput, status: 200 },
};

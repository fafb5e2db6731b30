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
import { verificationLimits } from '../../../verified-resources/verificationLimits.js';

const limits = verificationLimits('org_teams', 3);

export const organizationTeamVerifiedResourceRules: RulesOf<'organizations.teams.verifiedResources'> = {
  'organizations.teams.verifiedResources.emails.list': listResourcesRule,
  'organizations.teams.verifiedResources.emails.get': {},
  'organizations.teams.verifiedResources.emails.requestCode': {
    limit: limits.emailRequests,
    input: requestEmailCodeBody,
    status: 200,
  },
  'organizations.teams.verifiedResources.emails.verify': {
    limit: limits.emailVerifies,
    input: verifyEmailBody,
    status: 200,
  },
  'organizations.teams.verifiedResources.phones.list': listResourcesRule,
  'organizations.teams.verifiedResources.phones.get': {},
  'organizations.teams.verifiedResources.phones.requestCode': {
    limit: limits.phoneRequests,
    input: requestPhoneCodeInput,
    status: 200,
  },
  'organizations.teams.verifiedResources.phones.verify': {
    limit: limits.phoneVerifies,
    input: verifyPhoneInput,
    status: 200,
  },
};

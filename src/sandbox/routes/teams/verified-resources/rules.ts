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
import { verificationLimits } from '../../verified-resources/verificationLimits.js';

const limits = verificationLimits('teams', 5);

export const teamVerifiedResourceRules: RulesOf<'teams.verifiedResources'> = {
  'teams.verifiedResources.emails.list': listResourcesRule,
  'teams.verifiedResources.emails.get': {},
  'teams.verifiedResources.emails.requestCode': {
    limit: limits.emailRequests,
    input: requestEmailCodeBody,
    status: 200,
  },
  'teams.verifiedResources.emails.verify': {
    limit: limits.emailVerifies,
    input: verifyEmailBody,
    status: 200,
  },
  'teams.verifiedResources.phones.list': listResourcesRule,
  'teams.verifiedResources.phones.get': {},
  'teams.verifiedResources.phones.requestCode': {
    limit: limits.phoneRequests,
    input: requestPhoneCodeInput,
    status: 200,
  },
  'teams.verifiedResources.phones.verify': {
    limit: limits.phoneVerifies,
    input: verifyPhoneInput,
    status: 200,
  },
};

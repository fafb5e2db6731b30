import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../rule.js';
import { listResourcesRule, requestPhoneCodeInput, verifyPhoneInput } from './input.js';
import { verificationLimits } from './verificationLimits.js';

const limits = verificationLimits('users', 5);

export const verifiedResourceRules: RulesOf<'verifiedResources'> = {
  'verifiedResources.emails.list': listResourcesRule,
  'verifiedResources.emails.get': {},
  'verifiedResources.emails.requestCode': {
    limit: limits.emailRequests,
    input: requestEmailCodeBody,
    status: 200,
  },
  'verifiedResources.emails.verify': {
    limit: limits.emailVerifies,
    input: verifyEmailBody,
    status: 200,
  },
  'verifiedResources.phones.list': listResourcesRule,
  'verifiedResources.phones.get': {},
  'verifiedResources.phones.requestCode': {
    limit: limits.phoneRequests,
    input: requestPhoneCodeInput,
    status: 200,
  },
  'verifiedResources.phones.verify': {
    limit: limits.phoneVerifies,
    input: verifyPhoneInput,
    status: 200,
  },
};

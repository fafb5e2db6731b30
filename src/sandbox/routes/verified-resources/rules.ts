import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../rule.js';
import { listResourcesRule, requestPhoneCodeInput, verifyPhoneInput } from './input.js';

const limit = (what: string, most: number) => ({ name: `users_verified_resources_${what}`, most });

export const verifiedResourceRules: RulesOf<'verifiedResources'> = {
  'verifiedResources.emails.list': listResourcesRule,
  'verifiedResources.emails.get': {},
  'verifiedResources.emails.requestCode': {
    limit: limit('emails_requests', 5),
    input: requestEmailCodeBody,
    status: 200,
  },
  'verifiedResources.emails.verify': {
    limit: limit('emails_verify', 3),
    input: verifyEmailBody,
    status: 200,
  },
  'verifiedResources.phones.list': listResourcesRule,
  'verifiedResources.phones.get': {},
  'verifiedResources.phones.requestCode': {
    limit: limit('phones_requests', 3),
    input: requestPhoneCodeInput,
    status: 200,
  },
  'verifiedResources.phones.verify': {
    limit: limit('phones_verify', 3),
    input: verifyPhoneInput,
    status: 200,
  },
};

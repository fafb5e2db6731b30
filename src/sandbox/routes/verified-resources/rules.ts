import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../rule.js';
import { listResourcesRule, requestPhoneCodeInput, verifyPhoneInput } from './input.js';

export const verifiedResourceRules: RulesOf<'verifiedResources'> = {
  'verifiedResources.emails.list': listResourcesRule,
  'verifiedResources.emails.get': {},
  'verifiedResources.emails.requestCode': { input: requestEmailCodeBody, status: 200 },
  'verifiedResources.emails.verify': { input: verifyEmailBody, status: 200 },
  'verifiedResources.phones.list': listResourcesRule,
  'verifiedResources.phones.get': {},
  'verifiedResources.phones.requestCode': { input: requestPhoneCodeInput, status: 200 },
  'verifiedResources.phones.verify': { input: verifyPhoneInput, status: 200 },
};

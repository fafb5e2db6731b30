import {
  requestEmailCodeBody,
  verifyEmailBody,
} from '../../../contract/verified-resources/verifiedResources.schema.js';
import type { RulesOf } from '../rule.js';
import { requestPhoneCodeInput, skipInput, verifyPhoneInput } from './input.js';

const list = { input: skipInput, numbers: ['take', 'skip'] };

export const verifiedResourceRules: RulesOf<'verifiedResources'> = {
  'verifiedResources.emails.list': list,
  'verifiedResources.emails.get': {},
  'verifiedResources.emails.requestCode': { input: requestEmailCodeBody, status: 200 },
  'verifiedResources.emails.verify': { input: verifyEmailBody, status: 200 },
  'verifiedResources.phones.list': list,
  'verifiedResources.phones.get': {},
  'verifiedResources.phones.requestCode': { input: requestPhoneCodeInput, status: 200 },
  'verifiedResources.phones.verify': { input: verifyPhoneInput, status: 200 },
};

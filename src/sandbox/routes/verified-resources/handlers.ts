import type { HandlersOf } from '../handler.js';
import * as emails from './verifiedEmails.js';
import * as phones from './verifiedPhones.js';

export const verifiedResourceHandlers: HandlersOf<'verifiedResources'> = {
  'verifiedResources.emails.list': emails.listVerifiedEmails,
  'verifiedResources.emails.get': emails.getVerifiedEmail,
  'verifiedResources.emails.requestCode': emails.requestEmailCode,
  'verifiedResources.emails.verify': emails.verifyEmail,
  'verifiedResources.phones.list': phones.listVerifiedPhones,
  'verifiedResources.phones.get': phones.getVerifiedPhone,
  'verifiedResources.phones.requestCode': phones.requestPhoneCode,
  'verifiedResources.phones.verify': phones.verifyPhone,
};

import { op } from '../../operation.js';
import type { SkipQuery } from '../../pages.schema.js';
import type {
  RequestEmailCodeInput,
  VerifiedEmail,
  VerifiedResourceId,
  VerifyEmailInput,
} from '../verifiedResources.schema.js';

/** The e-mail addresses that the user has verified. */
export const list = /* @__PURE__ */ op<SkipQuery, VerifiedEmail[]>()({
  name: 'verifiedResources.emails.list',
  method: 'GET',
  path: '/v2/verified-resources/emails',
  version: '2024-04-15',
  auth: 'required',
  paging: 'skip',
});
/** One of the e-mail addresses by its id. */
export const get = /* @__PURE__ */ op<VerifiedResourceId, VerifiedEmail>()({
  name: 'verifiedResources.emails.get',
  method: 'GET',
  path: '/v2/verified-resources/emails/{id}',
  version: '2024-04-15',
  auth: 'required',
});
/**
 * Sends a code to the address, which `verify` then takes. At most 5 a minute.
 *
 * @throws 400 when it can't be sent.
 * @throws 409 when the address is verified already.
 * @throws 429 when it is asked for more often.
 */
export const requestCode = /* @__PURE__ */ op<RequestEmailCodeInput, undefined>()({
  name: 'verifiedResources.emails.requestCode',
  method: 'POST',
  path: '/v2/verified-resources/emails/verification-code/request',
  version: '2024-04-15',
  auth: 'required',
});
/**
 * Takes the code that came to the address; it is the user's from then on.
 *
 * @throws 400 when the code is wrong or too old.
 */
export const verify = /* @__PURE__ */ op<VerifyEmailInput, VerifiedEmail>()({
  name: 'verifiedResources.emails.verify',
  method: 'POST',
  path: '/v2/verified-resources/emails/verification-code/verify',
  version: '2024-04-15',
  auth: 'required',
});

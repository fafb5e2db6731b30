import { op } from '../../operation.js';
import type { SkipQuery } from '../../pages.schema.js';
import type {
  RequestPhoneCodeInput,
  VerifiedPhone,
  VerifiedResourceId,
  VerifyPhoneInput,
} from '../verifiedResources.schema.js';

/** The phone numbers that the user has verified. */
export const list = /* @__PURE__ */ op<SkipQuery, VerifiedPhone[]>()({
  name: 'verifiedResources.phones.list',
  method: 'GET',
  path: '/v2/verified-resources/phones',
  version: '2024-04-15',
  auth: 'required',
  paging: 'skip',
});
/** One of the phone numbers by its id. */
export const get = /* @__PURE__ */ op<VerifiedResourceId, VerifiedPhone>()({
  name: 'verifiedResources.phones.get',
  method: 'GET',
  path: '/v2/verified-resources/phones/{id}',
  version: '2024-04-15',
  auth: 'required',
});
/**
 * Sends a code to the number by SMS, which `verify` then takes. At most 3 a minute.
 *
 * @throws 400 when it can't be sent.
 * @throws 429 when it is asked for more often.
 */
export const requestCode = /* @__PURE__ */ op<RequestPhoneCodeInput, undefined>()({
  name: 'verifiedResources.phones.requestCode',
  method: 'POST',
  path: '/v2/verified-resources/phones/verification-code/request',
  version: '2024-04-15',
  auth: 'required',
});
/**
 * Takes the code that came to the number; it is the user's from then on. At most 3 a minute.
 *
 * @throws 400 when the code is wrong or too old.
 * @throws 429 when it is tried more often.
 */
export const verify = /* @__PURE__ */ op<VerifyPhoneInput, VerifiedPhone>()({
  name: 'verifiedResources.phones.verify',
  method: 'POST',
  path: '/v2/verified-resources/phones/verification-code/verify',
  version: '2024-04-15',
  auth: 'required',
});

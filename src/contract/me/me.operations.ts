import { op } from '../operation.js';
import type { Me, UpdateMeInput } from './me.schema.js';

export * as bookingLimits from './booking-limits/bookingLimits.operations.js';

/** The user that the requests speak for; with a client's secret the owner of its organization. */
export const get = /* @__PURE__ */ op<Record<never, never>, Me>()({
  name: 'me.get',
  method: 'GET',
  path: '/v2/me',
  auth: 'required',
  scope: 'PROFILE_READ',
});
/**
 * Changes what is given. A new `timeZone` also becomes that of the default schedule. A new `email` of a user who is not
 * managed waits until it is verified.
 */
export const update = /* @__PURE__ */ op<UpdateMeInput, Me>()({
  name: 'me.update',
  method: 'PATCH',
  path: '/v2/me',
  auth: 'required',
  scope: 'PROFILE_WRITE',
});

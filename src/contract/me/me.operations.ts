import { op } from '../operation.js';
import type { Me, UpdateMeInput } from './me.schema.js';

export * as bookingLimits from './booking-limits/bookingLimits.operations.js';

export const get = /* @__PURE__ */ op<Record<never, never>, Me>()({
  name: 'me.get',
  method: 'GET',
  path: '/v2/me',
  auth: 'required',
});
export const update = /* @__PURE__ */ op<UpdateMeInput, Me>()({
  name: 'me.update',
  method: 'PATCH',
  path: '/v2/me',
  auth: 'required',
});

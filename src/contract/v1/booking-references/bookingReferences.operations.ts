import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  CreateBookingReferenceInputV1,
  UpdateBookingReferenceInputV1,
} from './bookingReferences.schema.js';

/**
 * Says where a booking stands in another app.
 * @deprecated There is none in API v2, which makes them itself.
 */
export const create = /* @__PURE__ */ opV1<CreateBookingReferenceInputV1, unknown>()({
  name: 'bookingReferences.create',
  method: 'POST',
  path: '/v1/booking-references',
});
/**
 * Where the bookings of the key’s owner stand in other apps.
 * @deprecated In API v2 it is `bookings.listReferences`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'bookingReferences.list',
  method: 'GET',
  path: '/v1/booking-references',
});
/**
 * Where a booking stands in another app.
 * @deprecated In API v2 it is `bookings.listReferences`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'bookingReferences.get',
  method: 'GET',
  path: '/v1/booking-references/{id}',
});
/**
 * Changes where a booking is said to stand in another app.
 * @deprecated There is none in API v2, which keeps them itself.
 */
export const update = /* @__PURE__ */ opV1<UpdateBookingReferenceInputV1, unknown>()({
  name: 'bookingReferences.update',
  method: 'PATCH',
  path: '/v1/booking-references/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'bookingReferences.delete',
  method: 'DELETE',
  path: '/v1/booking-references/{id}',
});

export {
  /**
   * Forgets where a booking stands in another app.
   * @deprecated There is none in API v2, which keeps them itself.
   */
  deleteOne as delete,
};

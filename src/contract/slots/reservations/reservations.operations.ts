import { op } from '../../operation.js';
import type { CreateReservationInput, Reservation, ReservationUid } from '../slots.schema.js';

export const create = /* @__PURE__ */ op<CreateReservationInput, Reservation>()({
  name: 'slots.reservations.create',
  method: 'POST',
  path: '/v2/slots/reservations',
  version: '2024-09-04',
  auth: 'optional',
});
/** `null`: there is no such reservation. */
export const get = /* @__PURE__ */ op<ReservationUid, Reservation | null>()({
  name: 'slots.reservations.get',
  method: 'GET',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'public',
});
/** Moves the reservation's end to now plus its duration. */
export const update = /* @__PURE__ */ op<ReservationUid & CreateReservationInput, Reservation>()({
  name: 'slots.reservations.update',
  method: 'PATCH',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'optional',
});
const deleteOne = /* @__PURE__ */ op<ReservationUid, undefined>()({
  name: 'slots.reservations.delete',
  method: 'DELETE',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'public',
});

export {
  /** Deletes it. */
  deleteOne as delete,
};

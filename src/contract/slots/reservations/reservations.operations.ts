import { op } from '../../operation.js';
import type {
  CreateReservationInput,
  MadeReservation,
  Reservation,
  ReservationUid,
  UpdateReservationInput,
} from './reservations.schema.js';

/**
 * Keeps a slot for a while: others are not offered it. Whether it is offered at all is not asked.
 * @throws 400 for a length that the event type does not have
 * @throws 401 when `reservationDuration` is given without credentials
 * @throws 403 when it is given by somebody who has nothing to do with the event type
 * @throws 404 when there is no such event type
 * @throws 422 when somebody has booked or reserved the time
 */
export const create = /* @__PURE__ */ op<CreateReservationInput, MadeReservation>()({
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
/**
 * Moves the reservation, and its end to now plus its duration. Its own old time is in its way as any other's is, until
 * it has run out.
 * @throws 404 when there is no such reservation
 * @throws 422 when somebody has booked or reserved the time
 */
export const update = /* @__PURE__ */ op<UpdateReservationInput, MadeReservation>()({
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
  /** Offers the slot to others again. Also answers so where there was no reservation. */
  deleteOne as delete,
};

import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  AttendeeAnswerV1,
  AttendeeCreatedAnswerV1,
  AttendeesAnswerV1,
  CreateAttendeeInputV1,
  MessageAnswerV1,
  UpdateAttendeeInputV1,
} from './attendees.schema.js';

/**
 * Adds somebody to a booking.
 * @deprecated In API v2 it is `bookings.attendees.add`.
 */
export const create = /* @__PURE__ */ opV1<CreateAttendeeInputV1, AttendeeCreatedAnswerV1>()({
  name: 'attendees.create',
  method: 'POST',
  path: '/v1/attendees',
});
/**
 * The attendees of all bookings that the key’s owner hosts.
 * @deprecated In API v2 it is `bookings.attendees.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, AttendeesAnswerV1>()({
  name: 'attendees.list',
  method: 'GET',
  path: '/v1/attendees',
});
/**
 * One attendee.
 * @deprecated In API v2 it is `bookings.attendees.get`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, AttendeeAnswerV1>()({
  name: 'attendees.get',
  method: 'GET',
  path: '/v1/attendees/{id}',
});
/**
 * Changes an attendee’s name, address or zone.
 * @deprecated There is none in API v2.
 */
export const update = /* @__PURE__ */ opV1<UpdateAttendeeInputV1, AttendeeAnswerV1>()({
  name: 'attendees.update',
  method: 'PATCH',
  path: '/v1/attendees/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, MessageAnswerV1>()({
  name: 'attendees.delete',
  method: 'DELETE',
  path: '/v1/attendees/{id}',
});

export {
  /**
   * Takes an attendee off a booking.
   * @deprecated In API v2 it is `bookings.attendees.delete`.
   */
  deleteOne as delete,
};

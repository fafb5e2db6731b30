import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  BookingAnswerV1,
  BookingCreatedAnswerV1,
  BookingsAnswerV1,
  CancelBookingInputV1,
  CreateBookingInputV1,
  ListBookingsInputV1,
  RecordingIdV1,
  RecordingV1,
  UpdateBookingInputV1,
} from './bookings.schema.js';

/**
 * Books, or with `rescheduleUid` moves.
 * @deprecated In API v2 it is `bookings.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateBookingInputV1, BookingCreatedAnswerV1>()({
  name: 'bookings.create',
  method: 'POST',
  path: '/v1/bookings',
});
/**
 * The bookings of the key’s owner. Not in the published description; the server has it.
 * @deprecated In API v2 it is `bookings.list`.
 */
export const list = /* @__PURE__ */ opV1<ListBookingsInputV1, BookingsAnswerV1>()({
  name: 'bookings.list',
  method: 'GET',
  path: '/v1/bookings',
});
/**
 * One booking.
 * @deprecated In API v2 it is `bookings.get`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, BookingAnswerV1>()({
  name: 'bookings.get',
  method: 'GET',
  path: '/v1/bookings/{id}',
});
/**
 * Changes a booking. Nobody is told, and calendars are left as they are.
 * @deprecated In API v2 it is `bookings.reschedule`.
 */
export const update = /* @__PURE__ */ opV1<UpdateBookingInputV1, BookingAnswerV1>()({
  name: 'bookings.update',
  method: 'PATCH',
  path: '/v1/bookings/{id}',
});
/**
 * Cancels a booking.
 * @deprecated In API v2 it is `bookings.cancel`.
 */
export const cancel = /* @__PURE__ */ opV1<CancelBookingInputV1, unknown>()({
  name: 'bookings.cancel',
  method: 'DELETE',
  path: '/v1/bookings/{id}/cancel',
});
/**
 * What was recorded of a booking’s video call.
 * @deprecated In API v2 it is `bookings.listRecordings`.
 */
export const listRecordings = /* @__PURE__ */ opV1<IdV1, RecordingV1[]>()({
  name: 'bookings.listRecordings',
  method: 'GET',
  path: '/v1/bookings/{id}/recordings',
});
/**
 * What was said in a booking’s video call, as files to download.
 * @deprecated In API v2 it is `bookings.listTranscripts`.
 */
export const listTranscripts = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'bookings.listTranscripts',
  method: 'GET',
  path: '/v1/bookings/{id}/transcripts',
});
/**
 * What was said in one recording, as files to download.
 * @deprecated In API v2 it is `bookings.listTranscripts`.
 */
export const getTranscript = /* @__PURE__ */ opV1<RecordingIdV1, unknown>()({
  name: 'bookings.getTranscript',
  method: 'GET',
  path: '/v1/bookings/{id}/transcripts/{recordingId}',
});

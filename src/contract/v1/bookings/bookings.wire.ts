import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './bookings.operations.js';
import {
  bookingAnswer,
  bookingCreatedAnswer,
  bookingsAnswer,
  cancelBookingQuery,
  createBookingBody,
  listBookingsQuery,
  recording,
  recordingPath,
  updateBookingBody,
} from './bookings.schema.js';

export const bookings: WiresOf<typeof rows> = {
  'bookings.create': { body: createBookingBody, answer: bookingCreatedAnswer },
  'bookings.list': { query: listBookingsQuery, answer: bookingsAnswer },
  'bookings.get': { path: idPath, answer: bookingAnswer },
  'bookings.update': { path: idPath, body: updateBookingBody, answer: bookingAnswer },
  'bookings.cancel': { path: idPath, query: cancelBookingQuery, answer: z.unknown() },
  'bookings.listRecordings': { path: idPath, answer: z.array(recording) },
  'bookings.listTranscripts': { path: idPath, answer: z.unknown() },
  'bookings.getTranscript': { path: recordingPath, answer: z.unknown() },
};

import { listReferencesQuery } from '../../../contract/bookings/bookingParts.schema.js';
import {
  declineBookingBody,
  markAbsentBody,
  reassignBody,
  requestRescheduleBody,
  updateLocationBody,
} from '../../../contract/bookings/changeBooking.schema.js';
import type { RulesOf } from '../rule.js';
import {
  addAttendeeInput,
  addGuestsInput,
  cancelBookingInput,
  createBookingInput,
  listBookingsByCursorInput,
  listBookingsInput,
  rescheduleBookingInput,
} from './input.js';

const read = { permission: 'BOOKING_READ', asksPermissionFirst: true } as const;
const write = { permission: 'BOOKING_WRITE', asksPermissionFirst: true } as const;

/** Both calls could once be made by anybody. Here they are for those whom they concern, in every version. */
const SOON_KNOWN =
  'This endpoint will require authentication in a future release. Please update your integration to include valid credentials. See https://cal.com/docs/api-reference/v2/introduction#authentication for details.';

/** What a list of bookings is asked in numbers. */
export const listBookingsNumbers = ['take', 'skip', 'eventTypeId'];
const fiveAMinute = (name: string) => ({ name, most: 5 });

export const bookings: RulesOf<'bookings'> = {
  'bookings.create': { input: createBookingInput, telling: 'sentence' },
  'bookings.get': {},
  'bookings.getBySeat': {},
  'bookings.list': { ...read, input: listBookingsInput, numbers: listBookingsNumbers },
  'bookings.listByCursor': { ...read, input: listBookingsByCursorInput, numbers: ['limit', 'eventTypeId'] },
  'bookings.cancel': { input: cancelBookingInput, telling: 'sentence', status: 200 },
  'bookings.reschedule': { input: rescheduleBookingInput, telling: 'sentence' },
  'bookings.requestReschedule': { ...write, input: requestRescheduleBody, status: 200 },
  'bookings.confirm': { ...write, status: 200 },
  'bookings.decline': { ...write, input: declineBookingBody, status: 200 },
  'bookings.markAbsent': { ...write, input: markAbsentBody, status: 200 },
  'bookings.reassign': { ...write, status: 200 },
  'bookings.reassignTo': { ...write, input: reassignBody, status: 200 },
  'bookings.addGuests': {
    ...write,
    limit: fiveAMinute('booking_guests_add'),
    input: addGuestsInput,
    status: 200,
  },
  'bookings.updateLocation': {
    ...write,
    limit: fiveAMinute('booking_location_update'),
    input: updateLocationBody,
  },
  'bookings.listCalendarLinks': read,
  'bookings.listReferences': { ...read, input: listReferencesQuery },
  'bookings.listRecordings': { ...read, alsoAnswers: ['2024-08-13'], message: SOON_KNOWN },
  'bookings.listTranscripts': { ...read, message: SOON_KNOWN },
  'bookings.listConferencingSessions': {
    ...read,
    alsoAnswers: ['2024-08-13'],
    limit: { name: 'bookings_conferencing_sessions', most: 60 },
  },
  'bookings.attendees.list': read,
  'bookings.attendees.get': read,
  'bookings.attendees.add': {
    ...write,
    limit: fiveAMinute('booking_attendees_add'),
    input: addAttendeeInput,
  },
  'bookings.attendees.delete': { ...write, limit: fiveAMinute('booking_attendees_remove') },
};

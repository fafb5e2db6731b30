import * as z from 'zod';
import { notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import { cancelBooking } from '../../bookings/change/cancelBooking.js';
import { markAbsent } from '../../bookings/change/hostDecisions.js';
import type { Call } from '../../handler.js';
import { known, type LegacyRoute, open } from '../route.js';
import { createOldBooking, createOldInstant, createOldRecurring } from './createOldBooking.js';
import {
  cancelOldBookingInput,
  createOldBookingInput,
  listOldBookingsInput,
  markNoShowInput,
} from './input.js';
import { listOldBookings } from './listOldBookings.js';
import { oldBookingAnswer, reschedulableAnswer } from './oldBookingAnswer.js';

const versions = ['2024-04-15', '2024-06-11', '2024-06-14'] as const;
const anybody = { versions, mayKnow: true } as const;

async function bookingOf(uid: string, { store }: Call): Promise<BookingRecord> {
  const booking = await store.bookings.find(uid);
  if (!booking) throw notFound(`Booking with UID=${uid} does not exist.`);
  return booking;
}

export const oldBookings: readonly LegacyRoute[] = [
  known('GET', '/v2/bookings', {
    versions,
    permission: 'BOOKING_READ',
    asksPermissionFirst: true,
    input: listOldBookingsInput,
    numbers: ['limit', 'cursor'],
  })(listOldBookings),

  open('POST', '/v2/bookings', { ...anybody, input: createOldBookingInput })(createOldBooking),

  open('POST', '/v2/bookings/recurring', { ...anybody, input: z.array(createOldBookingInput) })(
    createOldRecurring,
  ),

  open('POST', '/v2/bookings/instant', { ...anybody, input: createOldBookingInput })(createOldInstant),

  known('POST', '/v2/bookings/{uid}/mark-no-show', {
    versions,
    permission: 'BOOKING_WRITE',
    asksPermissionFirst: true,
    input: markNoShowInput,
  })(async ({ uid, noShowHost, attendees = [] }, call) => {
    const absences = attendees.map(({ email, noShow }) => ({ email, absent: noShow }));
    const host = noShowHost === undefined ? {} : { host: noShowHost };
    await markAbsent({ bookingUid: uid, ...host, attendees: absences }, call);
    const marked = attendees.filter(({ noShow }) => noShow).map(({ email }) => email);
    const message = marked.length > 0 ? `${marked.join(', ')} marked as no-show` : 'No-show status updated';
    return { message, attendees, ...(noShowHost !== undefined && { noShowHost }) };
  }),

  open(
    'GET',
    '/v2/bookings/{uid}',
    anybody,
  )(async ({ uid }, call) => oldBookingAnswer(await bookingOf(uid, call), call.store)),

  open(
    'GET',
    '/v2/bookings/{uid}/reschedule',
    anybody,
  )(async ({ uid }, call) => reschedulableAnswer(await bookingOf(uid, call), call.store)),

  open('POST', '/v2/bookings/{uid}/cancel', { ...anybody, input: cancelOldBookingInput })(
    async ({ uid, cancellationReason, allRemainingBookings, seatReferenceUid }, call) => {
      const booking = await bookingOf(uid, call);
      await cancelBooking(
        seatReferenceUid
          ? { bookingUid: uid, seatUid: seatReferenceUid }
          : {
              bookingUid: uid,
              ...(cancellationReason !== undefined && { cancellationReason }),
              ...(allRemainingBookings && { cancelSubsequentBookings: true }),
            },
        call,
      );
      return {
        success: true,
        message: 'Booking successfully cancelled.',
        onlyRemovedAttendee: seatReferenceUid !== undefined,
        bookingId: booking.id,
        bookingUid: uid,
      };
    },
  ),
];

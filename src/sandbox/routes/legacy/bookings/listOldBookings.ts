import type * as z from 'zod';
import { toIso } from '../../../../time/instant.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { bookingOrder, bookingTests } from '../../bookings/read/bookingFilters.js';
import type { KnownCall } from '../../handler.js';
import { paymentsOf } from '../../payments/charge.js';
import { bookedEventType } from '../event-types/bookedEventType.js';
import type { listOldBookingsInput } from './input.js';
import {
  attendeeRow,
  commonParts,
  metadataOf,
  moves,
  personOf,
  referencesOf,
  seatReferences,
} from './oldBookingAnswer.js';

/** Bookings that the caller hosts or attends, upcoming ones unless others are asked for; `nextCursor` is how many have been read. */
export async function listOldBookings(
  { 'filters[status]': status = 'upcoming', limit = 10, cursor = 0 }: z.output<typeof listOldBookingsInput>,
  { caller: { user }, store, clock }: KnownCall,
) {
  const filters = { status: [status] };
  const tests = bookingTests(filters, clock.now());
  const involving = await store.bookings.involving(user.id, user.email);
  const matching = involving.filter((booking) => tests.every((test) => test(booking)));
  const page = matching.sort(bookingOrder(filters)).slice(cursor, cursor + limit);
  const next = cursor + page.length;
  return {
    bookings: await Promise.all(page.map((booking) => listedBooking(booking, store))),
    recurringInfo: recurringInfo(involving),
    totalCount: matching.length,
    nextCursor: next < matching.length ? next : null,
  };
}

async function listedBooking(booking: BookingRecord, store: Store) {
  const host = await store.users.find(booking.hostId);
  const eventType = await store.eventTypes.find(booking.eventTypeId);
  const { smsReminderNumber: _, ...common } = commonParts(booking);
  const payments = await paymentsOf(booking, store);
  return {
    ...common,
    ...moves(booking),
    title: booking.title,
    userPrimaryEmail: host?.email ?? null,
    createdAt: toIso(booking.createdAt),
    updatedAt: toIso(booking.updatedAt),
    metadata: metadataOf(booking),
    paid: payments.some(({ success }) => success),
    isRecorded: false,
    routedFromRoutingFormReponse: null,
    eventType: eventType ? bookedEventType(eventType) : null,
    references: referencesOf(booking).map((reference) => ({
      id: booking.id,
      ...reference,
      bookingId: booking.id,
      deleted: null,
      externalCalendarId: null,
      credentialId: null,
      thirdPartyRecurringEventId: null,
      domainWideDelegationCredentialId: null,
      delegationCredentialId: null,
    })),
    payment: payments.map(({ amount, currency, success }) => ({
      paymentOption: 'ON_BOOKING',
      amount,
      currency,
      success,
    })),
    user: host ? personOf(host) : null,
    attendees: await Promise.all(
      booking.attendees.map(async (attendee, index) => {
        const known = await store.users.findByEmail(attendee.email);
        const { name = null, avatarUrl = null, username = null } = known ?? {};
        const person = { name, email: attendee.email, avatarUrl, username };
        return { ...attendeeRow(booking, attendee, index), user: person };
      }),
    ),
    seatsReferences: seatReferences(booking),
    assignmentReason: [],
    report: null,
    rescheduler: null,
  };
}

/** Of each recurring booking, when its occurrences are, by how they stand. */
function recurringInfo(bookings: readonly BookingRecord[]) {
  const series = new Map<string, BookingRecord[]>();
  for (const booking of bookings) {
    if (booking.recurringUid === null) continue;
    series.set(booking.recurringUid, [...(series.get(booking.recurringUid) ?? []), booking]);
  }
  const starts = (ones: readonly BookingRecord[], status: BookingRecord['status']) =>
    ones.filter((one) => one.status === status).map(({ start }) => toIso(start));
  return [...series].map(([recurringEventId, ones]) => ({
    recurringEventId,
    count: ones.length,
    firstDate: ones.map(({ start }) => toIso(start)).sort()[0],
    bookings: {
      ACCEPTED: starts(ones, 'accepted'),
      CANCELLED: starts(ones, 'cancelled'),
      REJECTED: starts(ones, 'rejected'),
      PENDING: starts(ones, 'pending'),
      AWAITING_HOST: [],
    },
  }));
}

import { toIso } from '../../../../time/instant.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { Call } from '../../handler.js';
import { paymentsOf } from '../../payments/charge.js';
import { eventTypeIdOf } from '../../slots/findGroup.js';
import { attendeeRow, commonParts, groupOf, moves, referencesOf } from './oldBookingAnswer.js';

/** A booking that has just been made: the record as it is kept, and what the apps did about it. */
export async function madeBooking(booking: BookingRecord, seatUid: string | undefined, call: Call) {
  const host = await call.store.users.find(booking.hostId);
  const before = await earlierOnes(booking, call.store);
  const payments = await paymentsOf(booking, call.store);
  const owed = payments.find(({ success }) => !success);
  const references = referencesOf(before[0] ?? booking);
  return {
    ...commonParts(booking),
    ...moves(booking),
    title: booking.title,
    idempotencyKey: call.ids.uuid(),
    userId: booking.hostId,
    userPrimaryEmail: host?.email ?? null,
    eventTypeId: eventTypeIdOf(booking),
    createdAt: toIso(booking.createdAt),
    updatedAt: toIso(booking.updatedAt),
    paid: payments.some(({ success }) => success),
    destinationCalendarId: null,
    reassignReason: null,
    reassignById: null,
    ...(await groupOf(booking, call.store)),
    scheduledJobs: [],
    metadata: { ...booking.metadata, ...(before[0]?.meetingUrl && { videoCallUrl: before[0].meetingUrl }) },
    isRecorded: false,
    iCalUID: booking.icsUid,
    iCalSequence: before.length,
    rating: null,
    ratingFeedback: null,
    noShowHost: booking.absentHost,
    oneTimePassword: null,
    creationSource: 'API_V2',
    user: host ? { email: null, name: host.name, timeZone: host.timeZone, username: host.username } : null,
    attendees: booking.attendees.map((attendee, index) => attendeeRow(booking, attendee, index)),
    payment: payments.map(({ id, uid, success }) => ({ id, uid, success })),
    references: references.map((reference) => ({
      ...reference,
      ...(before.length > 0 && { externalCalendarId: null, credentialId: null }),
    })),
    appsStatus: references.map(({ type }) => ({
      appName: 'daily-video',
      type,
      success: 1,
      failures: 0,
      errors: [],
    })),
    paymentRequired: owed !== undefined,
    ...(owed && { message: 'Payment required', paymentUid: owed.uid, paymentId: owed.id }),
    luckyUsers: [],
    isDryRun: false,
    ...(seatUid && { seatReferenceUid: seatUid }),
    ...(booking.meetingUrl !== null && { videoCallUrl: booking.meetingUrl }),
  };
}

/** Those that it was moved from, the last one first. */
async function earlierOnes(
  { rescheduledFromUid }: BookingRecord,
  store: Store,
): Promise<readonly BookingRecord[]> {
  const before = rescheduledFromUid === null ? undefined : await store.bookings.find(rescheduledFromUid);
  return before ? [before, ...(await earlierOnes(before, store))] : [];
}

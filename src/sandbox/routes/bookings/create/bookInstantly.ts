import { toIso } from '../../../../time/instant.js';
import type { Notice } from '../../../events/notice.js';
import { badRequest } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Call } from '../../handler.js';
import { type BookingOrder, newBooking } from './newBooking.js';

const CALL_MS = 90_000;

/** Until then somebody may take the call. */
export const callEndsAt = ({ createdAt }: BookingRecord): number => createdAt + CALL_MS;

/** Nobody is asked whether they are free: all hosts are called at once, and whoever confirms first hosts. */
export async function bookInstantly(order: BookingOrder, call: Call): Promise<BookingRecord> {
  const { team, hosts } = order;
  const [organizer, ...others] = hosts;
  if (!team || !organizer) throw badRequest('Only Team Event Types are supported for Instant Meeting');
  const booking = await call.store.bookings.add({
    ...newBooking({ ...order, organizer, others: [] }),
    title: `Instant meeting with ${order.input.attendee.name}`,
    status: 'pending',
    location: 'integrations:daily',
    meetingUrl: null,
    coHostIds: others.map(({ id }) => id),
    awaitsHost: true,
  });
  call.announce(calling(booking, team.id));
  return booking;
}

const calling = (booking: BookingRecord, teamId: number): Notice => ({
  kind: 'notice',
  trigger: 'INSTANT_MEETING',
  userId: null,
  teamIds: [teamId],
  payload: {
    title: booking.title,
    body: booking.attendees[0]?.name ?? '',
    bookingId: booking.id,
    uid: booking.uid,
    startTime: toIso(booking.start),
    endTime: toIso(booking.end),
    type: 'INSTANT_MEETING',
    requireInteraction: true,
  },
});

import { badRequest } from '../../../http/Refusal.js';
import type { Store } from '../../../store/store.js';
import type { BookingOrder } from './newBooking.js';

/**
 * An event type may allow an attendee so many bookings ahead.
 * @throws Refusal 400, with the booking that could be moved instead where the event type offers that
 */
export async function requireActiveBookingLeft({ eventType, hosts, input, now }: BookingOrder, store: Store) {
  const limit = eventType.settings.bookerActiveBookingsLimit;
  const { email } = input.attendee;
  if (!limit || limit.disabled || !limit.maximumActiveBookings || !email) return;
  const hosted = await Promise.all(hosts.map(({ id }) => store.bookings.involving(id, '')));
  const bookings = new Map(hosted.flat().map((booking) => [booking.uid, booking]));
  const active = [...bookings.values()].filter(
    (booking) =>
      booking.eventTypeId === eventType.id &&
      booking.status === 'accepted' &&
      booking.start >= now &&
      booking.attendees.some((attendee) => attendee.email === email),
  );
  if (active.length < limit.maximumActiveBookings) return;
  const last = active.at(-1);
  const offer =
    limit.offerReschedule && last
      ? ` You can reschedule your existing booking (${last.uid}) to a new timeslot instead.`
      : '';
  throw badRequest(
    `Attendee with this email can't book because the maximum number of active bookings has been reached.${offer}`,
  );
}

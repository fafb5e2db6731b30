import { isOpen } from '../../booking-receipt/receipt.model.js';
import type { Cal } from '../../provider/CalContext.js';
import { bookingQuery, type WholeBooking } from '../../queries/bookings.js';
import type { EventType } from '../../queries/eventTypes.js';
import { dayOf } from '../../time/day.js';
import { monthOf } from '../../time/month.js';
import type { Zone } from '../../time/types.js';
import type { BookerEvent, Unmovable } from './booker.state.js';

/** Why it can't be moved, as far as we can tell before the server does; null: it can. */
export function unmovable(
  booking: WholeBooking | null,
  eventType: EventType | null,
  now: number,
): Unmovable | null {
  if (!booking) return { kind: 'missing' };
  if (booking.series.length > 1) {
    const dates = booking.series.filter((date) => isOpen(date) && date.start > now);
    return dates.length > 0 ? { kind: 'series', dates } : { kind: 'past' };
  }
  const { status, rescheduledToUid, start, end } = booking;
  if (rescheduledToUid !== null) return { kind: 'moved', toUid: rescheduledToUid };
  // Some event types let a cancelled booking come back at another time: the server knows which.
  if (status === 'cancelled' || status === 'rejected') return { kind: status };
  if (end < now) return { kind: 'past' };
  if (!eventType) return null;
  const { canMove, moveMinutesBefore: minutes } = eventType.after;
  if (!canMove) return { kind: 'rule' };
  return minutes > 0 && start - now < minutes * 60_000 ? { kind: 'late', minutes } : null;
}

export interface OpeningContext {
  cal: Pick<Cal, 'client' | 'queryClient' | 'now'>;
  /** Where times are shown. */
  zone: Zone;
  /** undefined: on its way, and its rules with it; null: it can't be read. */
  eventType: EventType | null | undefined;
  /** The booking that holds the seat, where `uid` is a seat's. */
  bookingUid: string | undefined;
}

/**
 * Reads the booking that is to be moved; the second time from the cache.
 * @returns null: it is too early to tell, as the event type is on its way
 */
export async function openMoving(
  uid: string,
  { cal, zone, eventType, bookingUid }: OpeningContext,
): Promise<BookerEvent | null> {
  const asked = bookingUid ?? uid;
  try {
    const found = await cal.queryClient.fetchQuery(bookingQuery(cal.client, asked));
    if (eventType === undefined) return null;
    const booking = found && asked !== uid ? { ...found, seatUid: uid } : found;
    const why = unmovable(booking, eventType, cal.now());
    if (why || !booking) return { type: 'moveRefused', uid, why: why ?? { kind: 'missing' } };
    return { type: 'moveOpened', uid, booking, month: monthOf(dayOf(booking.start, zone)) };
  } catch (error) {
    return { type: 'moveRefused', uid, why: { kind: 'failed', uid, error } };
  }
}

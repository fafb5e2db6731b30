import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import { hostZoneOf, isWithin } from './bookingWindow.js';
import type { SlotFacts } from './facts.js';
import { freeRanges } from './freeRanges.js';
import { joinsBooking } from './seats.js';

export interface BookingRequest extends Interval {
  now: Instant;
  /** The attendee's: days of a booking window are counted in it. UTC where it is left out. */
  zone?: Zone;
  /** This booking is about to move, so it takes no time. */
  rescheduleUid?: string | undefined;
}

/** `outOfBounds`: too soon for the notice, or outside the booking window. */
export type Bookability = 'free' | 'busy' | 'outOfBounds' | 'past';

/**
 * Whether a booking may lie there. It need not start on the slot grid, and reservations play no part. All bookings
 * that are given count, also those next to it, for their buffers. A rolling booking window is not looked at: which
 * days it counts shows only with all slots.
 *
 * For an event type with seats, `free` does not say that a seat is left.
 */
export function isBookable(facts: SlotFacts, request: BookingRequest): Bookability {
  const { eventType } = facts;
  const { start, end, now, zone: viewerZone = parseZone('UTC'), rescheduleUid } = request;
  if (start < now) return 'past';
  const isBookableDay = isWithin(eventType.bookingWindow, { now, viewerZone, hostZone: hostZoneOf(facts) });
  if (start < addMinutes(now, eventType.noticeMinutes) || !isBookableDay(start)) return 'outOfBounds';

  return isFree(facts, { start, end, zone: viewerZone, rescheduleUid }) ? 'free' : 'busy';
}

/** The same, whatever the clock shows: who is needed works then, has no other booking and no limit against it. */
export function isFree(facts: SlotFacts, request: Omit<BookingRequest, 'now'>): boolean {
  const { start, end, zone: viewerZone = parseZone('UTC'), rescheduleUid } = request;
  const window = { start, end };
  const ranges = freeRanges(facts, {
    window,
    viewerZone,
    seenBookings: facts.bookings,
    limitedLengthMinutes: joinsBooking(facts, start) ? null : (end - start) / 60_000,
    rescheduleUid,
  });
  return ranges.some((range) => range.start <= start && end <= range.end);
}

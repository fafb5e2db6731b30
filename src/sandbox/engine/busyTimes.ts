import { addMinutes } from '../../time/instant.js';
import { subtract } from '../../time/interval.js';
import type { Interval } from '../../time/types.js';
import type { BookingFact, EventTypeRules, HostFacts, SlotFacts } from './facts.js';

/** When the host can't be booked because of bookings and calendars, with the buffers on both sides. */
export function busyTimes(
  host: HostFacts,
  { eventType, bookings }: SlotFacts,
  { window, rescheduleUid }: { window: Interval; rescheduleUid?: string },
): Interval[] {
  const theirs = bookings.filter((booking) => isOf(host, booking) && touches(window, booking));
  const moving = theirs.filter(({ uid }) => uid === rescheduleUid);
  const blocking = theirs.filter((booking) => booking.uid !== rescheduleUid && blocks(booking, eventType));
  const open = blocking.filter((booking) => hasOpenSeats(booking, eventType));
  // A calendar also holds the bookings themselves. Those that block nothing here must not come back that way.
  const elsewhere = subtract(host.busy, [...moving, ...open]);
  return [
    ...blocking.flatMap((booking) => bookedTimes(booking, eventType)),
    ...elsewhere.map(({ start, end }) => ({
      start: addMinutes(start, -eventType.afterBufferMinutes),
      end: addMinutes(end, eventType.beforeBufferMinutes),
    })),
  ];
}

const isOf = (host: HostFacts, { hostIds }: BookingFact): boolean =>
  hostIds === undefined || hostIds.includes(host.id);

/** Bookings outside the window are not seen, and so neither are their buffers. */
const touches = (window: Interval, { start, end }: BookingFact): boolean =>
  start <= window.end && end >= window.start;

const blocks = ({ status, eventTypeId }: BookingFact, eventType: EventTypeRules): boolean =>
  status === 'accepted' || (status === 'pending' && eventTypeId === eventType.id && eventType.pendingBlocks);

/**
 * Whether further attendees may join. A slot with two seats or more stays on offer when all are taken: its seats
 * then tell that none is left.
 */
const hasOpenSeats = ({ eventTypeId, seatsTaken = 0 }: BookingFact, eventType: EventTypeRules): boolean =>
  eventTypeId === eventType.id && seatsTaken > 0 && eventType.seats !== null && eventType.seats > 1;

/** Between two events lie the after-buffer of the first and the before-buffer of the second. */
function bookedTimes(booking: BookingFact, eventType: EventTypeRules): Interval[] {
  const start = addMinutes(booking.start, -(booking.beforeBuffer + eventType.afterBufferMinutes));
  const end = addMinutes(booking.end, booking.afterBuffer + eventType.beforeBufferMinutes);
  if (!hasOpenSeats(booking, eventType)) return [{ start, end }];
  return [
    { start, end: booking.start },
    { start: booking.end, end },
  ];
}

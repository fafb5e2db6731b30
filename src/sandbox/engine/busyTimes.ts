import { addMinutes } from '../../time/instant.js';
import { subtract } from '../../time/interval.js';
import type { Instant, Interval } from '../../time/types.js';
import type { BookingFact, EventTypeRules, HostFacts, SlotFacts } from './facts.js';

const minute = 60_000;

/** When the host can't be booked because of bookings and calendars: whole minutes, with the buffers on both sides. */
export function busyTimes(
  host: HostFacts,
  { eventType, bookings }: SlotFacts,
  rescheduleUid: string | undefined,
): Interval[] {
  const blocking = bookings.filter((booking) => isOf(host, booking) && blocks(booking, eventType));
  const open = blocking.filter((booking) => hasOpenSeats(booking, eventType));
  // When one attendee leaves a booking with seats, the others stay.
  const moving = blocking.filter((booking) => booking.uid === rescheduleUid && !open.includes(booking));
  // A calendar also holds the bookings themselves. Those that block nothing here must not come back that way.
  const elsewhere = subtract(host.busy, [...moving, ...open]);
  return [
    ...blocking
      .filter((booking) => !moving.includes(booking))
      .flatMap((booking) => bookedTimes(booking, eventType)),
    ...elsewhere.map(({ start, end }) => ({
      start: addMinutes(start, -eventType.afterBufferMinutes),
      end: addMinutes(end, eventType.beforeBufferMinutes),
    })),
  ].map(wholeMinutes);
}

const isOf = (host: HostFacts, { hostIds }: BookingFact): boolean =>
  hostIds === undefined || hostIds.includes(host.id);

const blocks = ({ status, eventTypeId }: BookingFact, eventType: EventTypeRules): boolean =>
  status === 'accepted' || (status === 'pending' && eventTypeId === eventType.id && eventType.pendingBlocks);

/**
 * Whether the slot stays on offer for further attendees. One with two seats or more does so even when all are
 * taken: its seats then tell that none is left.
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

/** Calendars know seconds and the grid does not: a meeting until 05:59:59 is over at 06:00. */
const wholeMinutes = ({ start, end }: Interval): Interval => ({
  // SAFETY: both are whole numbers of milliseconds.
  start: (Math.floor(start / minute) * minute) as Instant,
  end: (Math.ceil(end / minute) * minute) as Instant,
});

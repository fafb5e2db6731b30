import { addMinutes } from '../../time/instant.js';
import { subtract } from '../../time/interval.js';
import type { Instant, Interval } from '../../time/types.js';
import type { BookingFact, EventTypeRules, HostFacts } from './facts.js';

const minute = 60_000;

/** The bookings that take a host's time, found for each host at once. */
export function bookingsByHost(bookings: readonly BookingFact[]): (host: HostFacts) => BookingFact[] {
  const everybodys = bookings.filter(({ hostIds }) => hostIds === undefined);
  const byHost = new Map<number, BookingFact[]>();
  for (const booking of bookings) {
    for (const id of new Set(booking.hostIds)) {
      const own = byHost.get(id);
      if (own) own.push(booking);
      else byHost.set(id, [booking]);
    }
  }
  return ({ id }) => [...everybodys, ...(byHost.get(id) ?? [])];
}

/**
 * When the host can't be booked because of bookings and calendars: whole minutes, with the buffers on both sides.
 *
 * @param bookings are the host's.
 */
export function busyTimes(
  host: HostFacts,
  bookings: readonly BookingFact[],
  eventType: EventTypeRules,
  rescheduleUid: string | undefined,
): Interval[] {
  const blocking = bookings.filter((booking) => blocks(booking, eventType));
  const isOpen = (booking: BookingFact) => hasOpenSeats(booking, eventType);
  // When one attendee leaves a booking with seats, the others stay.
  const isMoving = (booking: BookingFact) => booking.uid === rescheduleUid && !isOpen(booking);
  // A calendar also holds the bookings themselves. Those that block nothing here must not come back that way.
  const elsewhere = subtract(
    host.busy,
    blocking.filter((booking) => isMoving(booking) || isOpen(booking)),
  );
  return [
    ...blocking.filter((booking) => !isMoving(booking)).flatMap((booking) => bookedTimes(booking, eventType)),
    ...elsewhere.map(({ start, end }) => ({
      start: addMinutes(start, -eventType.afterBufferMinutes),
      end: addMinutes(end, eventType.beforeBufferMinutes),
    })),
  ].map(wholeMinutes);
}

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

import type { BookingFact, HostFacts, SlotFacts, SlotQuery } from '../facts.js';
import type { Timeline } from './wallClock.js';

const minute = 60_000;

/** Every minute that a booking, a calendar or the buffers around them take from the host. */
export function busyMinutesOf(
  host: HostFacts,
  { eventType, bookings }: SlotFacts,
  query: SlotQuery,
  seen: Timeline,
): Set<number> {
  const busy = new Set<number>();
  const take = (at: number, minutesBefore: number, minutesAfter: number) => {
    for (let near = -minutesBefore; near <= minutesAfter; near++) busy.add(at + near * minute);
  };
  const own = bookings
    .filter((booking) => booking.start <= seen.end && booking.end >= seen.start)
    .filter(({ hostIds }) => hostIds?.includes(host.id) ?? true)
    .filter((booking) => takesTime(booking, eventType));
  const shared = own.filter((booking) => isShared(booking, eventType));
  const moving = own.filter((booking) => booking.uid === query.rescheduleUid && !shared.includes(booking));

  for (const booking of own) {
    if (moving.includes(booking)) continue;
    const before = booking.beforeBuffer + eventType.afterBufferMinutes;
    const after = booking.afterBuffer + eventType.beforeBufferMinutes;
    if (before > 0) take(booking.start - minute, before - 1, 0);
    if (after > 0) take(booking.end, 0, after - 1);
    if (!shared.includes(booking)) for (const at of minutesOf(booking)) take(at, 0, 0);
  }
  // The calendar has the bookings too: those that are shared or moved are not busy there either.
  const known = new Set([...shared, ...moving].flatMap(minutesOf));
  for (const at of host.busy.flatMap(minutesOf))
    if (!known.has(at)) take(at, eventType.afterBufferMinutes, eventType.beforeBufferMinutes);
  return busy;
}

const takesTime = ({ status, eventTypeId }: BookingFact, eventType: SlotFacts['eventType']): boolean =>
  status === 'accepted' || (status === 'pending' && eventType.pendingBlocks && eventTypeId === eventType.id);

/** Others may join it, and see when it is full. A slot with one seat is nobody else's. */
const isShared = (
  { eventTypeId, seatsTaken = 0 }: BookingFact,
  { id, seats }: SlotFacts['eventType'],
): boolean => eventTypeId === id && seatsTaken > 0 && (seats ?? 1) > 1;

function minutesOf({ start, end }: Timeline): number[] {
  const minutes: number[] = [];
  for (let at = start; at < end; at += minute) minutes.push(at);
  return minutes;
}

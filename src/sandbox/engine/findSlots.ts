import { dayOf } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import type { Day } from '../../time/types.js';
import { hostZoneOf, isWithin } from './bookingWindow.js';
import type { OfferedSlot, SlotFacts, SlotQuery, SlotsByDay } from './facts.js';
import { freeRanges } from './freeRanges.js';
import { heldBy, standingReservations } from './reservations.js';
import { seatsByStart, withSeats } from './seats.js';
import { gridOf, slotStarts } from './slotGrid.js';
import { touches, windowOf } from './window.js';

/** What the event type offers, day by day in the query's zone. */
export function findSlots(facts: SlotFacts, query: SlotQuery): SlotsByDay {
  const { eventType } = facts;
  const { zone: viewerZone, now, rescheduleUid } = query;
  const lengthMinutes = query.durationMinutes ?? eventType.lengthMinutes;
  const earliest = addMinutes(now, eventType.noticeMinutes);
  const window = windowOf(eventType, query);
  const seen = { ...facts, bookings: facts.bookings.filter((booking) => touches(window, booking)) };

  const ranges = freeRanges(facts, {
    window,
    viewerZone,
    seenBookings: seen.bookings,
    limitedLengthMinutes: lengthMinutes,
    rescheduleUid,
  });
  const starts = slotStarts(ranges, gridOf(eventType, { lengthMinutes, viewerZone, earliest }));

  const standing = standingReservations(facts, query);
  const seats = seatsByStart(seen, standing);
  const isHeld = heldBy(standing);
  const slots = starts
    .map((start) => ({ start, end: addMinutes(start, lengthMinutes) }))
    .filter((slot) => seats.has(slot.start) || !isHeld(slot))
    .map((slot) => withSeats(slot, eventType.seats, seats.get(slot.start)));
  const byDay = groupByDay(slots, query);

  const isBookableDay = isWithin(eventType.bookingWindow, {
    now,
    viewerZone,
    hostZone: hostZoneOf(facts),
    hasSlots: (day) => byDay.has(day),
  });
  const isOffered = ({ start }: OfferedSlot) => start >= earliest && isBookableDay(start);
  return keep(byDay, { isOffered, perDay: eventType.onlyFirstSlot ? 1 : Infinity }, query);
}

function groupByDay(slots: readonly OfferedSlot[], { zone }: SlotQuery): Map<Day, OfferedSlot[]> {
  const byDay = new Map<Day, OfferedSlot[]>();
  for (const slot of slots) {
    const day = dayOf(slot.start, zone);
    const daily = byDay.get(day);
    if (daily) daily.push(slot);
    else byDay.set(day, [slot]);
  }
  return byDay;
}

/** Without a zone of its own a query has no days, so none is left out. */
function keep(
  byDay: SlotsByDay,
  { isOffered, perDay }: { isOffered: (slot: OfferedSlot) => boolean; perDay: number },
  { start, end, zone, hasZone }: SlotQuery,
): SlotsByDay {
  const first = dayOf(start, zone);
  const last = dayOf(end, zone);
  const kept = new Map<Day, readonly OfferedSlot[]>();
  for (const [day, slots] of byDay) {
    const offered = slots.filter(isOffered).slice(0, perDay);
    if (offered.length > 0 && (!hasZone || (first <= day && day <= last))) kept.set(day, offered);
  }
  return kept;
}

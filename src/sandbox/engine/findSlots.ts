import { dayOf } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import type { Day } from '../../time/types.js';
import { bookableDays } from './bookingWindow.js';
import type { OfferedSlot, SlotFacts, SlotQuery, SlotsByDay } from './facts.js';
import { freeRanges } from './freeRanges.js';
import { isHeld, standingReservations } from './reservations.js';
import { seatsTakenByStart, withSeats } from './seats.js';
import { gridOf, slotStarts } from './slotGrid.js';
import { windowOf } from './window.js';

/** What the event type offers, day by day in the query's zone. */
export function findSlots(facts: SlotFacts, query: SlotQuery): SlotsByDay {
  const { eventType, hosts } = facts;
  const { zone, now } = query;
  const lengthMinutes = query.durationMinutes ?? eventType.lengthMinutes;
  const earliest = addMinutes(now, eventType.noticeMinutes);
  const window = windowOf(eventType, query);
  const ranges = freeRanges(facts, { window, viewerZone: zone, lengthMinutes, rescheduleUid: query.rescheduleUid });

  const standing = standingReservations(facts, query);
  const seats = seatsTakenByStart(facts, standing);
  const byDay = new Map<Day, OfferedSlot[]>();
  for (const start of slotStarts(ranges, gridOf(eventType, lengthMinutes, zone, earliest))) {
    const slot = { start, end: addMinutes(start, lengthMinutes) };
    if (!seats.has(start) && isHeld(slot, standing)) continue;
    const day = dayOf(start, zone);
    const slots = byDay.get(day) ?? [];
    if (eventType.onlyFirstSlot && slots.length > 0) continue;
    byDay.set(day, [...slots, withSeats(slot, eventType.seats, seats.get(start))]);
  }

  const isBookableDay = bookableDays(eventType.bookingWindow, {
    now,
    viewerZone: zone,
    hostZone: eventType.scheduleZone ?? hosts[0]?.zone ?? zone,
    hasSlots: (day) => byDay.has(day),
  });
  const firstDay = dayOf(query.start, zone);
  const lastDay = dayOf(query.end, zone);
  const offered = [...byDay].flatMap(([day, slots]): [Day, OfferedSlot[]][] => {
    if (query.hasZone && (day < firstDay || day > lastDay)) return [];
    const bookable = slots.filter(({ start }) => start >= earliest && isBookableDay(start));
    return bookable.length > 0 ? [[day, bookable]] : [];
  });
  return new Map(offered);
}

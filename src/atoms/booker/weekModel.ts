import { addDays, dayInterval, dayOf } from '../../time/day.js';
import { intersect, merge } from '../../time/interval.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState } from './booker.state.js';
import { earliestDay, type Reading, readingOf } from './reading.js';
import { firstOfWeek, type Shown } from './shown.js';
import { type ClockTurn, clockChangeOn, freeCount, type SlotItem, slotItems } from './timesModel.js';

export interface WeekDay {
  readonly day: Day;
  readonly isToday: boolean;
  readonly isPast: boolean;
  readonly slots: readonly SlotItem[];
  readonly freeCount: number;
  readonly clockChange: ClockTurn | null;
  /** When she is busy by her own calendar: within the day, none of them overlap. */
  readonly busy: readonly Interval[];
}

/** Seven days, whatever the layout that shows them. */
export interface WeekModel extends Reading {
  readonly days: readonly WeekDay[];
  readonly today: Day;
  readonly isThisWeek: boolean;
  readonly freeCount: number;
  /** A day of the week before; null: that week has surely passed. */
  readonly previous: Day | null;
  readonly next: Day;
}

const busyOn = (day: Day, { overlay }: BookerState, zone: Zone): readonly Interval[] =>
  overlay.busy.length === 0 ? [] : intersect(merge(overlay.busy), [dayInterval(day, zone)]);

const week = [0, 1, 2, 3, 4, 5, 6];

export function weekModel(
  state: BookerState,
  facts: BookerFacts,
  shown: Shown,
  lengthMinutes: number,
): WeekModel {
  const { zone } = shown;
  const read = facts.slots.value ?? [];
  const seats = facts.eventType.value?.rules.seats ?? null;
  const today = dayOf(facts.now, zone);
  const days = week.map((index): WeekDay => {
    const day = addDays(shown.week, index);
    const slots = slotItems(day, read, state, { zone, lengthMinutes, seats });
    return {
      day,
      slots,
      isToday: day === today,
      isPast: day < today,
      freeCount: freeCount(slots),
      clockChange: clockChangeOn(day, zone),
      busy: busyOn(day, state, zone),
    };
  });
  return {
    ...readingOf(facts),
    days,
    today,
    isThisWeek: shown.week === firstOfWeek(today, facts.ownWeekStart),
    freeCount: days.reduce((sum, each) => sum + each.freeCount, 0),
    previous: shown.week > earliestDay(facts, zone) ? addDays(shown.week, -7) : null,
    next: addDays(shown.week, 7),
  };
}

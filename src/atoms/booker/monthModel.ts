import type { SlotDay } from '../../queries/slots.js';
import { dayOf } from '../../time/day.js';
import { addMonths, monthGrid, monthOf } from '../../time/month.js';
import type { Day, Month, Weekday } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState } from './booker.state.js';
import { earliestDay, type Reading, readingOf } from './reading.js';
import type { Shown } from './shown.js';

/** 0: nothing free; 1 to 3: few, some, many. */
export type Density = 0 | 1 | 2 | 3;

export interface DayCell {
  readonly freeCount: number;
  readonly density: Density;
}

export interface MonthModel extends Reading {
  readonly month: Month;
  /** The last month of which days are among the weeks: itself, or late in it the next one. */
  readonly through: Month;
  readonly weeks: readonly (readonly (Day | null)[])[];
  /** 0 is Sunday. */
  readonly weekStart: Weekday;
  /** Days with free times. */
  readonly cells: ReadonlyMap<Day, DayCell>;
  readonly today: Day;
  readonly selected: Day | null;
  /** null: that month has surely passed. */
  readonly previous: Month | null;
  readonly next: Month;
}

/** Thirds of the fullest day that was read, so that the bar says something for small calendars too. */
const densityOf = (count: number, most: number): Density =>
  count === 0 ? 0 : count * 3 > most * 2 ? 3 : count * 3 > most ? 2 : 1;

export function monthCells(days: readonly SlotDay[]): ReadonlyMap<Day, DayCell> {
  const most = Math.max(0, ...days.map(({ slots }) => slots.length));
  return new Map(
    days.map(({ day, slots }) => [day, { freeCount: slots.length, density: densityOf(slots.length, most) }]),
  );
}

/** The day whose times are shown: the chosen one, else the first of the month that has some. */
export const shownDay = (state: BookerState, days: readonly SlotDay[]): Day | null =>
  state.choices.day ?? days[0]?.day ?? null;

export function monthModel(
  state: BookerState,
  facts: BookerFacts,
  { month, through, zone }: Shown,
): MonthModel {
  const today = dayOf(facts.now, zone);
  const weekStart = facts.ownWeekStart;
  const days = facts.slots.value ?? [];
  const free = days[0]?.day ?? today;
  return {
    ...readingOf(facts),
    month,
    through,
    // What is past makes room for what comes; what can be booked is not past, whatever this device's clock says.
    weeks: monthGrid(month, weekStart, through === month ? undefined : free < today ? free : today),
    weekStart,
    cells: monthCells(days),
    today,
    selected: shownDay(state, days),
    previous: month > monthOf(earliestDay(facts, zone)) ? addMonths(month, -1) : null,
    next: addMonths(month, 1),
  };
}

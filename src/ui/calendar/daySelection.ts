import { addDays } from '../../time/day.js';
import type { Day } from '../../time/types.js';

/** Several days, chosen one by one and in stretches. */
export interface DaySelection {
  /** Each once, in order. */
  readonly days: readonly Day[];
  /** Where a stretch begins: the day that was chosen last. null: none yet. */
  readonly anchor: Day | null;
  /** What was chosen before the stretch, and stays while its other end moves. */
  readonly before: readonly Day[];
}

const sorted = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** The days, with no stretch begun. */
export const selectDays = (days: readonly Day[]): DaySelection => {
  const all = sorted(days);
  return { days: all, anchor: null, before: all };
};

/** One day more, or one less where it was chosen. */
export function toggleDay({ days }: DaySelection, day: Day): DaySelection {
  const before = days.filter((each) => each !== day);
  return { days: days.includes(day) ? before : sorted([...before, day]), anchor: day, before };
}

/**
 * From the day that was chosen last to this one, both included, in either direction; what the stretch held before is
 * given back. Days that can't be chosen are left out. Without such a day it is the beginning.
 */
export function extendTo(
  selection: DaySelection,
  day: Day,
  canBeChosen: (day: Day) => boolean,
): DaySelection {
  const { before, anchor } = selection;
  const from = anchor ?? day;
  const [first, last] = from < day ? [from, day] : [day, from];
  const stretch: Day[] = [];
  for (let each = first; each <= last; each = addDays(each, 1)) if (canBeChosen(each)) stretch.push(each);
  return { days: sorted([...before, ...stretch]), anchor: from, before };
}

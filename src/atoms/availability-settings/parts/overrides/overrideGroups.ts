import type { OverrideFault } from '../../../../time/checkHours.js';
import { addDays } from '../../../../time/day.js';
import type { Day } from '../../../../time/types.js';
import { type DayOverride, type HourRange, sameRanges } from '../../../../time/weeklyHours.js';

/** Dates that follow each other and have the same hours. */
export interface OverrideGroup {
  /** At least one, in order. */
  readonly days: readonly Day[];
  /** Empty: closed. */
  readonly ranges: readonly HourRange[];
  /** The server has other hours for them, or none of their own. */
  readonly isNew: boolean;
  /** Something about them has to be mended first. */
  readonly isFaulty: boolean;
}

/** The overrides as they are read, by date. */
export function overrideGroups(
  overrides: readonly DayOverride[],
  base: readonly DayOverride[],
  faults: readonly OverrideFault[],
): OverrideGroup[] {
  const groups: (OverrideGroup & { days: Day[] })[] = [];
  const byDay = overrides
    .map((override, index) => ({ ...override, isFaulty: faults.some((fault) => fault.index === index) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (const { day, ranges, isFaulty } of byDay) {
    const isNew = !base.some((kept) => kept.day === day && sameRanges(kept.ranges, ranges));
    const last = groups.at(-1);
    const before = last?.days.at(-1);
    if (
      last &&
      before &&
      addDays(before, 1) === day &&
      last.isNew === isNew &&
      !last.isFaulty &&
      !isFaulty &&
      sameRanges(last.ranges, ranges)
    )
      last.days.push(day);
    else groups.push({ days: [day], ranges, isNew, isFaulty });
  }
  return groups;
}

/** The overrides without those of some dates, and with hours for others, in place of what they had; in order. */
export function withDates(
  overrides: readonly DayOverride[],
  { without, days, ranges }: { without: readonly Day[]; days: readonly Day[]; ranges: readonly HourRange[] },
): DayOverride[] {
  const others = overrides.filter(({ day }) => !without.includes(day) && !days.includes(day));
  return [...others, ...days.map((day) => ({ day, ranges }))].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
}

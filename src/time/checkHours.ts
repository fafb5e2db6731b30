import { checkRanges, type RangeFault } from './checkRanges.js';
import type { Day, Weekday } from './types.js';
import { type DayOverride, everyWeekday, type WeeklyHours } from './weeklyHours.js';
import { isZone } from './zone.js';

/** The faults of one weekday's ranges; there is at least one. */
export interface WeekdayFaults {
  weekday: Weekday;
  faults: readonly RangeFault[];
}

/** What is wrong with the override at `index` of the list. */
export type OverrideFault =
  /** The date has an override above already, at `with`. */
  | { kind: 'duplicateDay'; index: number; day: Day; with: number }
  /** There is at least one fault. */
  | { kind: 'ranges'; index: number; day: Day; faults: readonly RangeFault[] };

/** All that keeps a schedule from being saved. */
export interface HoursFaults {
  weekly: readonly WeekdayFaults[];
  overrides: readonly OverrideFault[];
  /** This runtime has no zone of that name. A schedule that was stored with it can be kept, but not drawn. */
  isZoneUnknown: boolean;
}

/** What is wrong with a week, from Sunday on; days without faults are left out. */
export const checkHours = (weekly: WeeklyHours): WeekdayFaults[] =>
  everyWeekday
    .map((weekday) => ({ weekday, faults: checkRanges(weekly[weekday]) }))
    .filter(({ faults }) => faults.length > 0);

/** What is wrong with a list of overrides. Each date may be in it once, with ranges that a weekday could have. */
export const checkOverrides = (overrides: readonly DayOverride[]): OverrideFault[] =>
  overrides.flatMap(({ day, ranges }, index): OverrideFault[] => {
    const first = overrides.findIndex((other) => other.day === day);
    if (first < index) return [{ kind: 'duplicateDay', index, day, with: first }];
    const faults = checkRanges(ranges);
    return faults.length > 0 ? [{ kind: 'ranges', index, day, faults }] : [];
  });

/** Holds a whole schedule against the rules. `zone` is the name as it is stored. */
export const checkSchedule = (schedule: {
  weekly: WeeklyHours;
  overrides: readonly DayOverride[];
  zone: string;
}): HoursFaults => ({
  weekly: checkHours(schedule.weekly),
  overrides: checkOverrides(schedule.overrides),
  isZoneUnknown: !isZone(schedule.zone),
});

/** How many things are wrong: each range, date and name counts once. */
export const countFaults = ({ weekly, overrides, isZoneUnknown }: HoursFaults): number =>
  weekly.reduce((sum, { faults }) => sum + faults.length, 0) +
  overrides.reduce((sum, fault) => sum + (fault.kind === 'ranges' ? fault.faults.length : 1), 0) +
  (isZoneUnknown ? 1 : 0);

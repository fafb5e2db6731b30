import { millisecondsInMinute } from 'date-fns/constants';
import { type ChangedHours, changedHours } from '../../time/changedHours.js';
import { clockChanges } from '../../time/clockChanges.js';
import { addDays, dayOf, startOfDay } from '../../time/day.js';
import { dialHours } from '../../time/dialHours.js';
import { intersect, subtract } from '../../time/interval.js';
import { openWithin } from '../../time/openIntervals.js';
import type { Day, Interval, Weekday, Zone } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';
import { isZone } from '../../time/zone.js';
import { drawableHours, type GivenHours } from './drawableHours.js';
import { type HourScale, hourScale } from './hourScale.js';

export interface PictureBlock {
  /** Open before and after; open only once it is saved; open only until then. */
  state: 'open' | 'added' | 'removed';
  range: HourRange;
}

export interface PictureDay {
  day: Day;
  /** In order, without overlap. */
  blocks: readonly PictureBlock[];
  /** What will be open, on the dial of the shown zone. */
  open: readonly HourRange[];
  isChanged: boolean;
  /** A date of its own falls on it, wholly or in part. */
  isOverridden: boolean;
  /** What the clocks of the shown zone skip or repeat. */
  clockChanges: readonly ChangedHours[];
}

export interface WeekPictureModel {
  days: readonly PictureDay[];
  scale: HourScale;
  /** The time that is open within the week, hour for hour as it passes. */
  minutes: number;
  /** The week is as every week: no date of its own, no clock change. */
  isUsual: boolean;
  /** The day of the shown zone on which the host's clocks change, if they are not the ones that are shown. */
  hostChangeOn: Day | null;
  weekdaysAsSaved: readonly Weekday[];
  daysAsSaved: readonly Day[];
}

export interface WeekPictureInput {
  /** As the server has it. */
  saved: GivenHours;
  /** As it will be. */
  draft: GivenHours;
  /** Whose clocks are shown. */
  zone: Zone;
  /** The first of the seven days. */
  firstDay: Day;
}

/** The draft's week beside what is saved. null: the draft's zone is unknown here, and nothing can be drawn. */
export function weekPictureModel({
  saved,
  draft,
  zone,
  firstDay,
}: WeekPictureInput): WeekPictureModel | null {
  const drawable = drawableHours(draft, saved);
  if (!drawable) return null;
  const { hours, weekdaysAsSaved, daysAsSaved } = drawable;
  const lastDay = addDays(firstDay, 6);
  const week = { start: startOfDay(firstDay, zone), end: startOfDay(addDays(lastDay, 1), zone) };
  const after = openWithin(hours, week);
  // A zone that this runtime does not know can't be compared with.
  const before = isZone(saved.zone) ? openWithin({ ...saved, zone: saved.zone }, week) : after;
  const shown = (intervals: readonly Interval[]) => dialHours(intervals, zone, firstDay, lastDay);
  const parts = {
    open: shown(intersect(before, after)),
    added: shown(subtract(after, before)),
    removed: shown(subtract(before, after)),
  };
  const overridden = overriddenDays(hours.overrides, hours.zone, zone);
  const days = shown(after).map(({ day, ranges }, index): PictureDay => {
    const blocks = (['open', 'added', 'removed'] as const)
      .flatMap((state) => parts[state][index]?.ranges.map((range) => ({ state, range })) ?? [])
      .sort((a, b) => a.range.start - b.range.start);
    return {
      day,
      blocks,
      open: ranges,
      isChanged: blocks.some(({ state }) => state !== 'open'),
      isOverridden: overridden.has(day),
      clockChanges: changedHours(day, zone),
    };
  });
  const hostChange = hours.zone === zone ? undefined : changeOf(hours.zone, week, zone);
  return {
    days,
    scale: hourScale(days.flatMap(({ blocks }) => blocks.map(({ range }) => range))),
    minutes: after.reduce((sum, { start, end }) => sum + (end - start) / millisecondsInMinute, 0),
    isUsual:
      !hostChange &&
      days.every(({ isOverridden, clockChanges }) => !isOverridden && clockChanges.length === 0),
    hostChangeOn: hostChange ?? null,
    weekdaysAsSaved,
    daysAsSaved,
  };
}

/** The days of the shown zone on which dates of the host fall. */
function overriddenDays(overrides: GivenHours['overrides'], hostZone: Zone, zone: Zone): Set<Day> {
  return new Set(
    overrides.flatMap(({ day }) => {
      const [start, end] = [startOfDay(day, hostZone), startOfDay(addDays(day, 1), hostZone)];
      // SAFETY: whole milliseconds; the last one that is still that date.
      return start < end ? [dayOf(start, zone), dayOf((end - 1) as typeof end, zone)] : [];
    }),
  );
}

function changeOf(hostZone: Zone, week: Interval, zone: Zone): Day | undefined {
  const [change] = clockChanges(hostZone, week);
  return change && dayOf(change.instant, zone);
}

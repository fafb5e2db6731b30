import { daysInWeek } from 'date-fns/constants';
import { zoneCity } from '../i18n/zoneCity.js';
import type { Weekday } from '../time/types.js';
import type { DayOverride, WeeklyHours } from '../time/weeklyHours.js';
import { isZone } from '../time/zone.js';
import { dateChangeTexts } from './dateChangeTexts.js';
import { type DayChange, dayChange } from './dayChange.js';
import { dialTime, rangesText } from './hourTexts.js';
import { weekdaysText, weekFrom } from './weekdayTexts.js';
import type { HoursWords } from './words.js';

/** What can differ between two copies of a schedule. `zone` is the name as it is stored. */
export interface ComparedSchedule {
  readonly name: string;
  readonly zone: string;
  readonly isDefault: boolean;
  readonly weekly: WeeklyHours;
  readonly overrides: readonly DayOverride[];
}

/**
 * What differs, a sentence for each: name, default, zone, then the week from its first day on, then dates. Days that
 * changed alike share one, and so do dates that follow one another. Equal schedules have none.
 */
export function changeTexts(
  before: ComparedSchedule,
  after: ComparedSchedule,
  weekStart: Weekday,
  words: HoursWords,
): string[] {
  const { t } = words;
  return [
    ...(after.name === before.name ? [] : [t('hours.changeName', { name: after.name, was: before.name })]),
    ...(after.isDefault === before.isDefault
      ? []
      : [t(after.isDefault ? 'hours.changeDefault' : 'hours.changeNotDefault')]),
    ...(after.zone === before.zone
      ? []
      : [t('hours.changeZone', { zone: zoneText(after.zone), was: zoneText(before.zone) })]),
    ...weekChangeTexts(before.weekly, after.weekly, weekStart, words),
    ...dateChangeTexts(before.overrides, after.overrides, words),
  ];
}

const zoneText = (zone: string): string => (isZone(zone) ? zoneCity(zone) : zone);

function weekChangeTexts(
  before: WeeklyHours,
  after: WeeklyHours,
  weekStart: Weekday,
  words: HoursWords,
): string[] {
  const groups = new Map<string, { change: DayChange; weekdays: Weekday[] }>();
  for (const weekday of weekFrom(weekStart)) {
    const change = dayChange(before[weekday], after[weekday]);
    if (!change) continue;
    const alike = JSON.stringify(change);
    const group = groups.get(alike);
    if (group) group.weekdays.push(weekday);
    else groups.set(alike, { change, weekdays: [weekday] });
  }
  return [...groups.values()].map(({ change, weekdays }) =>
    // "Every day" is said of one.
    weekdayChangeText(
      change,
      weekdays.length === daysInWeek ? 1 : weekdays.length,
      weekdaysText(weekdays, weekStart, 'long', words),
      words,
    ),
  );
}

function weekdayChangeText(change: DayChange, count: number, days: string, words: HoursWords): string {
  const { t, f } = words;
  switch (change.kind) {
    case 'closed':
      return t('hours.changeClosed', { days });
    case 'added':
      return t('hours.changeAdded', { days, hours: rangesText(change.ranges, words) });
    case 'removed':
      return t('hours.changeRemoved', { days, hours: rangesText(change.ranges, words) });
    case 'morningClosed':
      return t('hours.changeMorningClosed', { days });
    case 'afternoonClosed':
      return t('hours.changeAfternoonClosed', { days });
    case 'startMoved':
      return t('hours.changeStart', {
        count,
        days,
        time: dialTime(change.start, f),
        was: dialTime(change.was, f),
      });
    case 'endMoved':
      return t('hours.changeEnd', {
        count,
        days,
        time: dialTime(change.end, f),
        was: dialTime(change.was, f),
      });
    case 'replaced':
      return t('hours.changeReplaced', {
        days,
        hours: rangesText(change.ranges, words),
        was: rangesText(change.was, words),
      });
  }
}

import { sentences } from '../../i18n/sentences.js';
import { addDays, weekdayOf } from '../../time/day.js';
import type { Day, Weekday, Zone } from '../../time/types.js';
import { dialTime, rangesText } from '../hourTexts.js';
import { weekdaysText } from '../weekdayTexts.js';
import type { HoursWords } from '../words.js';
import type { PictureDay, WeekPictureModel } from './weekPictureModel.js';

/** `42 hr a week, London time.`; in a week that is not as every week, `38 hr this week`. */
export function totalText({ minutes, isUsual }: WeekPictureModel, zone: Zone, { t, f }: HoursWords): string {
  const values = { length: f.length(Math.round(minutes)), city: f.zoneCity(zone) };
  return isUsual ? t('hours.pictureTotal', values) : t('hours.pictureTotalThis', values);
}

/** `Friday as last saved.`; null: all that is drawn is the draft. */
export function asSavedText(
  { weekdaysAsSaved, daysAsSaved }: WeekPictureModel,
  weekStart: Weekday,
  words: HoursWords,
): string | null {
  const { t, f } = words;
  if (weekdaysAsSaved.length + daysAsSaved.length === 0) return null;
  const weekdays =
    weekdaysAsSaved.length > 0 ? [weekdaysText(weekdaysAsSaved, weekStart, 'long', words)] : [];
  return t('hours.pictureAsSaved', { days: f.list([...weekdays, ...daysAsSaved.map(f.mediumDay)]) });
}

/** What the clocks do within the week, a sentence for each change. */
export function clockTexts(model: WeekPictureModel, hostZone: string, { t, f }: HoursWords): string[] {
  const own = model.days.flatMap(({ day, clockChanges }) =>
    clockChanges.map(({ kind, range }) => {
      const values = { day: f.longDay(day), from: dialTime(range.start, f), to: dialTime(range.end, f) };
      return kind === 'skipped' ? t('hours.pictureSkipped', values) : t('hours.pictureRepeated', values);
    }),
  );
  const host = model.hostChangeOn
    ? [t('hours.pictureHostClocks', { zone: hostZone, day: f.longDay(model.hostChangeOn) })]
    : [];
  return [...own, ...host];
}

/** `Tuesday 24 November: 08:00 – 12:00, 13:00 – 18:30.`, and what the draft adds and takes away. */
export function dayText({ day, open, blocks, isOverridden }: PictureDay, words: HoursWords): string {
  const { t, f } = words;
  const rangesOf = (state: 'added' | 'removed') =>
    blocks.filter((block) => block.state === state).map(({ range }) => range);
  const [added, removed] = [rangesOf('added'), rangesOf('removed')];
  return sentences(
    f,
    t('hours.pictureDay', { day: f.longDay(day), hours: rangesText(open, words) }),
    added.length > 0 && t('hours.pictureDayAdded', { hours: rangesText(added, words) }),
    removed.length > 0 && t('hours.pictureDayRemoved', { hours: rangesText(removed, words) }),
    isOverridden && t('hours.pictureDayOwn'),
  );
}

/** `8`, or `8 am` on the 12-hour clock, as it stands at an hour's line. */
export const hourText = (hour: number, { f }: HoursWords): string =>
  f.hourCycle === 24 ? f.count(hour) : dialTime(hour * 60, f).replace(/[:.]\p{Nd}{2}/u, '');

/** The first day of the week in which that day lies. */
export const weekStartOf = (day: Day, weekStart: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));

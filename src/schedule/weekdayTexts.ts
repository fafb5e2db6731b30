import { daysInWeek } from 'date-fns/constants';
import type { Weekday } from '../time/types.js';
import { joined } from './hourTexts.js';
import type { HoursWords } from './words.js';

/** The seven days in the order of a week that starts with that one. */
export const weekFrom = (weekStart: Weekday): Weekday[] =>
  // SAFETY: whole numbers modulo 7.
  Array.from({ length: daysInWeek }, (_, index) => ((weekStart + index) % daysInWeek) as Weekday);

/**
 * `Mon – Wed, Fri`: the days in the order of the week, three or more that follow one another as from and to. All seven
 * are `every day`.
 */
export function weekdaysText(
  weekdays: readonly Weekday[],
  weekStart: Weekday,
  width: 'short' | 'long',
  { t, f }: HoursWords,
): string {
  const names = f.weekdays(weekStart, width);
  const places = weekFrom(weekStart).flatMap((weekday, place) => (weekdays.includes(weekday) ? place : []));
  if (places.length === daysInWeek) return t('hours.everyDay');
  const name = (place: number | undefined) => names[place ?? 0] ?? '';
  const texts = runs(places).flatMap((run) =>
    run.length < 3 ? run.map(name) : t('hours.fromTo', { from: name(run[0]), to: name(run.at(-1)) }),
  );
  return width === 'long'
    ? f.list(texts)
    : joined(texts, (first, rest) => t('hours.listed', { first, rest }));
}

/** Numbers that follow one another, put together. */
export function runs(ascending: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of ascending) {
    const run = found.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found;
}

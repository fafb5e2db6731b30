import { daysInWeek, monthsInYear } from 'date-fns/constants';
import { addDays, parseDay, weekdayOf } from './day.js';
import { dayNumber, dayOfNumber } from './dayNumber.js';
import type { Day, Month, Weekday } from './types.js';

/** @throws RangeError unless the text is `YYYY-MM` and the month is 01 to 12. */
export function parseMonth(text: string): Month {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new RangeError(`"${text}" is no month such as "2026-12".`);
  // SAFETY: just checked.
  return text as Month;
}

export const monthOf = (day: Day): Month => parseMonth(day.slice(0, 7));

/** That many months later; less than 0 is earlier. */
export function addMonths(month: Month, months: number): Month {
  const number = Number(month.slice(0, 4)) * monthsInYear + Number(month.slice(5)) - 1 + months;
  const year = Math.floor(number / monthsInYear);
  const pad = (n: number, length: number) => String(n).padStart(length, '0');
  return parseMonth(`${pad(year, 4)}-${pad(number - year * monthsInYear + 1, 2)}`);
}

export const firstDay = (month: Month): Day => parseDay(`${month}-01`);

export const lastDay = (month: Month): Day => addDays(firstDay(addMonths(month, 1)), -1);

export function daysOf(month: Month): Day[] {
  const first = dayNumber(firstDay(month));
  const end = dayNumber(firstDay(addMonths(month, 1)));
  return Array.from({ length: end - first }, (_, index) => dayOfNumber(first + index));
}

/**
 * The month as four to six weeks of seven; null where a cell belongs to a neighbouring month.
 * @param from a day of it whose week is the first; as many weeks as are left out before it follow of the next month, as far
 * as that goes
 */
export function monthGrid(month: Month, weekStart: Weekday, from = firstDay(month)): (Day | null)[][] {
  const lead = (weekdayOf(firstDay(month)) - weekStart + daysInWeek) % daysInWeek;
  const days = daysOf(month);
  const past = Math.floor((lead + Number(from.slice(8)) - 1) / daysInWeek);
  const cells = past > 0 ? [...days, ...daysOf(addMonths(month, 1))] : days;
  return Array.from({ length: Math.ceil((lead + days.length) / daysInWeek) }, (_, week) =>
    Array.from(
      { length: daysInWeek },
      (_, column) => cells[(past + week) * daysInWeek + column - lead] ?? null,
    ),
  );
}

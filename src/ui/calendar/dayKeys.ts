import { addDays } from '../../time/day.js';
import { addMonths, firstDay, lastDay, monthOf } from '../../time/month.js';
import type { Day } from '../../time/types.js';

export interface DayKey {
  key: string;
  shiftKey: boolean;
}

/** The same day that many months later; the month's last where it has no such day. */
function monthsLater(day: Day, months: number): Day {
  const month = addMonths(monthOf(day), months);
  const last = lastDay(month);
  const wished = addDays(firstDay(month), Number(day.slice(8)) - 1);
  return wished > last ? last : wished;
}

/**
 * Where a key leads from a day: arrows by a day or a week, Home and End within the week, Page Up and
 * Page Down by a month, with Shift by a year; undefined for every other key.
 *
 * @param column how many days into its week the day is, 0 to 6.
 */
export function dayOfKey(
  { key, shiftKey }: DayKey,
  day: Day,
  column: number,
  isRtl: boolean,
): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, isRtl ? 1 : -1);
    case 'ArrowRight':
      return addDays(day, isRtl ? -1 : 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -column);
    case 'End':
      return addDays(day, 6 - column);
    case 'PageUp':
      return monthsLater(day, shiftKey ? -12 : -1);
    case 'PageDown':
      return monthsLater(day, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}

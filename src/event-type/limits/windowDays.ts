import type { BookingWindowRule } from '../../queries/event-type/settingValues.js';
import { addDays, weekdayOf } from '../../time/day.js';
import type { Day } from '../../time/types.js';

type DaysWindow = Extract<BookingWindowRule, { kind: 'days' }>;

/** Beyond that no date is worth an example. */
const mostDays = 4000;

const isWorkday = (day: Day) => weekdayOf(day) % 6 !== 0;

/** The last day that can be booked; null: that depends on which are free, or it is too far to matter. */
export function lastDayAhead({ days, isBusinessDays, isRolling }: DaysWindow, today: Day): Day | null {
  if (isRolling || days < 0 || days > mostDays) return null;
  if (!isBusinessDays) return addDays(today, days);
  let day = today;
  for (let left = days; left > 0; left -= isWorkday(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}

/** How a range of days stands to today. */
export function rangeState(
  { first, last }: { first: Day; last: Day },
  today: Day,
): 'ahead' | 'begun' | 'over' {
  if (last < today) return 'over';
  return first < today ? 'begun' : 'ahead';
}

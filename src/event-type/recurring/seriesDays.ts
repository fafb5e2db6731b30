import type { RecurrenceRule } from '../../queries/event-type/settingValues.js';
import { addDays } from '../../time/day.js';
import { addMonths, daysOf, firstDay, monthOf } from '../../time/month.js';
import type { Day } from '../../time/types.js';

/** The days of a series that begins on `start`. A month that lacks the day has its last one instead. */
export const seriesDays = (start: Day, rule: RecurrenceRule, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => {
    const steps = index * rule.interval;
    if (rule.frequency === 'weekly') return addDays(start, 7 * steps);
    const days = daysOf(addMonths(monthOf(start), rule.frequency === 'monthly' ? steps : 12 * steps));
    return days[Number(start.slice(8)) - 1] ?? days.at(-1) ?? firstDay(monthOf(start));
  });

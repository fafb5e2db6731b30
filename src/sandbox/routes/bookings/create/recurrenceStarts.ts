import { addDays } from '../../../../time/day.js';
import { addMonths, daysOf, firstDay, monthOf } from '../../../../time/month.js';
import type { Day, Instant } from '../../../../time/types.js';
import { toInstant, wallTimeOf } from '../../../../time/wallTime.js';
import { parseZone } from '../../../../time/zone.js';
import { badRequest } from '../../../http/Refusal.js';
import type { BookingOrder } from './newBooking.js';

/**
 * When the occurrences of a recurring booking begin: at the same time of the day in UTC. After a clock change they are
 * an hour off on everybody's wall clock, as they are on the real server.
 * @throws Refusal 400 when more are asked for than the event type has
 */
export function recurrenceStarts({ eventType, input, start }: BookingOrder): Instant[] {
  const { recurrence } = eventType.settings;
  if (!recurrence || recurrence.disabled) return [start];
  const count = input.recurrenceCount ?? recurrence.occurrences;
  if (count > recurrence.occurrences) {
    throw badRequest("Provided recurrence count is higher than the event type's recurring event count.");
  }
  const zone = parseZone('UTC');
  const { day, minutes } = wallTimeOf(start, zone);
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? start
      : toInstant(later(day, recurrence.frequency, index * recurrence.interval), minutes, zone),
  );
}

/** A month that lacks the day has its last day instead. */
function later(day: Day, frequency: 'weekly' | 'monthly' | 'yearly', steps: number): Day {
  if (frequency === 'weekly') return addDays(day, 7 * steps);
  const month = addMonths(monthOf(day), frequency === 'monthly' ? steps : 12 * steps);
  const days = daysOf(month);
  return days[Number(day.slice(8)) - 1] ?? days.at(-1) ?? firstDay(month);
}

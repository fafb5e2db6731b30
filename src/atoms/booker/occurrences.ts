import type { RecurrenceRule } from '../../queries/eventTypeRules.js';
import { addDays } from '../../time/day.js';
import { addMonths, daysOf, firstDay, monthOf } from '../../time/month.js';
import type { Day, Instant, Zone } from '../../time/types.js';
import { toInstant, wallTimeOf } from '../../time/wallTime.js';
import { parseZone, zoneOffset } from '../../time/zone.js';

export interface Occurrence {
  readonly start: Instant;
  /** Its time on her clock against that of the first: minutes later, or earlier where negative. 0 but for clock changes. */
  readonly shiftMinutes: number;
}

/** A month that lacks the day has its last day instead. */
function laterDay(day: Day, { frequency, interval }: RecurrenceRule, index: number): Day {
  const steps = index * interval;
  if (frequency === 'weekly') return addDays(day, 7 * steps);
  const month = addMonths(monthOf(day), frequency === 'monthly' ? steps : 12 * steps);
  const days = daysOf(month);
  return days[Number(day.slice(8)) - 1] ?? days.at(-1) ?? firstDay(month);
}

const utc = parseZone('UTC');

/**
 * When the bookings of a series begin. The server counts in UTC: where clocks change in between, the later ones are an
 * hour off on everybody's.
 */
export function occurrences(start: Instant, rule: RecurrenceRule, count: number, zone: Zone): Occurrence[] {
  const { day, minutes } = wallTimeOf(start, utc);
  const offset = zoneOffset(zone, start);
  return Array.from({ length: count }, (_, index) => {
    const at = index === 0 ? start : toInstant(laterDay(day, rule, index), minutes, utc);
    return { start: at, shiftMinutes: (zoneOffset(zone, at) - offset) / 60_000 };
  });
}

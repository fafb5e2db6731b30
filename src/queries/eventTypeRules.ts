import { parseDay } from '../time/day.js';
import type { Day } from '../time/types.js';
import type { Wire } from './Wire.js';

/** Several attendees share one time. */
export interface SeatsRule {
  /** Of one time. */
  readonly total: number;
  /** Visitors may know how many are left. */
  readonly showsLeft: boolean;
}

/** One booking makes a series. */
export interface RecurrenceRule {
  readonly frequency: 'weekly' | 'monthly' | 'yearly';
  /** Every so many weeks, months or years. */
  readonly interval: number;
  /** How many bookings a series has at most. */
  readonly occurrences: number;
}

/** What holds for some event types only. null: it does not for this one. */
export interface EventTypeRules {
  readonly seats: SeatsRule | null;
  readonly recurrence: RecurrenceRule | null;
  /** The host decides about bookings that are made less than so many minutes before they begin. */
  readonly confirmsWithinMinutes: number | null;
  /** Only times on these days can be booked, the last one included. */
  readonly bookableDays: { readonly first: Day; readonly last: Day } | null;
}

/** The API says of a rule that is off that it is disabled, or has none. */
export const whereOn = <T>(wire: Wire, read: (rule: Wire) => T): T | null =>
  wire.maybe((rule) => (rule.at('disabled').flag() ? null : read(rule)));

const frequencies = ['weekly', 'monthly', 'yearly'] as const;

function parseFrequency(text: string): RecurrenceRule['frequency'] {
  const found = frequencies.find((each) => each === text);
  if (!found) throw new RangeError(`no such frequency: ${text}`);
  return found;
}

export const readRecurrence = (rule: Wire): RecurrenceRule => ({
  frequency: rule.at('frequency').as(parseFrequency),
  interval: rule.at('interval').number(),
  occurrences: rule.at('occurrences').number(),
});

export function readEventTypeRules(wire: Wire): EventTypeRules {
  return {
    seats: whereOn(wire.at('seats'), (rule) => ({
      total: rule.at('seatsPerTimeSlot').number(),
      showsLeft: rule.at('showAvailabilityCount').flag(),
    })),
    recurrence: whereOn(wire.at('recurrence'), readRecurrence),
    confirmsWithinMinutes: whereOn(wire.at('confirmationPolicy'), (rule) =>
      rule
        .at('noticeThreshold')
        .maybe((notice) => notice.at('count').number() * (notice.at('unit').text() === 'hours' ? 60 : 1)),
    ),
    bookableDays: whereOn(wire.at('bookingWindow'), (rule) => {
      const days = rule.at('value');
      if (!days.isList) return null;
      const [first, last] = days.list().map((day) => day.as((text) => parseDay(text.slice(0, 10))));
      return first && last ? { first, last } : null;
    }),
  };
}

import { millisecondsInDay } from 'date-fns/constants';
import type { Day } from './types.js';

/** Days since 1970-01-01. `Date.parse` reads a text that is only a date as UTC, so no zone comes in. */
export const dayNumber = (day: Day): number => Date.parse(day) / millisecondsInDay;

/**
 * The day of that number.
 *
 * @throws RangeError outside the years 0000 to 9999, which have no text of ten characters.
 */
export function dayOfNumber(number: number): Day {
  const text = new Date(number * millisecondsInDay).toISOString();
  if (text.length !== 24) throw new RangeError(`Day ${number} is not in the years 0000 to 9999.`);
  // SAFETY: toISOString starts with YYYY-MM-DD when its year has four digits.
  return text.slice(0, 10) as Day;
}

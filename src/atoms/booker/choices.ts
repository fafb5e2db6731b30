import type { Day, Instant, Month, Zone } from '../../time/types.js';

/** A month with the times of one day beside it, a week on a clock, a column for each day, or one list. */
export type Layout = 'month' | 'week' | 'column' | 'list';

/** What the visitor chose while looking for a time. null: nothing yet, so the default holds. */
export interface Choices {
  /** null: the month that it is now. */
  readonly month: Month | null;
  readonly day: Day | null;
  /** null: the month. */
  readonly layout: Layout | null;
  /** Any day of the week that the other layouts show. null: the week of the chosen day, else of today. */
  readonly weekOf: Day | null;
  /** null: the visitor's own zone. */
  readonly zone: Zone | null;
  /** null: as is usual in her language. */
  readonly hourCycle: 12 | 24 | null;
  /** null: the event type's own length. */
  readonly lengthMinutes: number | null;
  /** How many bookings a series shall have. null: as many as the event type has. */
  readonly recurrenceCount: number | null;
  /** The host's choice: no time before it is asked for. null: none. */
  readonly notBefore: Instant | null;
}

export const noChoices: Choices = {
  month: null,
  day: null,
  layout: null,
  weekOf: null,
  zone: null,
  hourCycle: null,
  lengthMinutes: null,
  recurrenceCount: null,
  notBefore: null,
};

declare const kind: unique symbol;

/** A point on the time line: whole milliseconds since 1970-01-01T00:00Z. It has no zone. */
export type Instant = number & { readonly [kind]: 'Instant' };

/** A date on the calendar, `YYYY-MM-DD`, in no zone. Days sort as texts do. */
export type Day = string & { readonly [kind]: 'Day' };

/** A month on the calendar, `YYYY-MM`, in no zone. Months sort as texts do. */
export type Month = string & { readonly [kind]: 'Month' };

/** An IANA zone name that this runtime knows, such as `Asia/Kathmandu`. */
export type Zone = string & { readonly [kind]: 'Zone' };

/** From `start` up to, and without, `end`. One that ends where it starts, or before, is empty. */
export interface Interval {
  start: Instant;
  end: Instant;
}

/** What a clock on the wall shows: the date, and the whole minutes since that date's midnight, 0 to 1439. */
export interface WallTime {
  day: Day;
  minutes: number;
}

/** The first day of a week as a number; 0 is Sunday, as in `weekdayOf`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

import * as z from 'zod';
import type { Output } from '../inferred.js';
import { day, instant, timeZone } from '../scalars.schema.js';

export const listBusyTimesQuery = z.object({
  /** Which calendars are looked into: the two ids of a calendar in `calendars.list`. */
  calendarsToLoad: z.array(z.object({ credentialId: z.int(), externalId: z.string() })),
  /** First day, `YYYY-MM-DD` in `timeZone`. Without both days the answer is empty. */
  dateFrom: day.optional(),
  /** Last day, which is included. */
  dateTo: day.optional(),
  /** IANA zone in which the days begin and end. */
  timeZone: timeZone.optional(),
  /** @deprecated The older word for `timeZone`. */
  loggedInUsersTz: timeZone.optional(),
});
export interface ListBusyTimesInput extends Output<typeof listBusyTimesQuery> {}

export const busyTime = z.object({
  start: instant,
  end: instant,
  /** What the calendar calls it; some providers don't tell. */
  title: z.string().optional(),
  /** The calendar or the app that it comes from; null: unknown. */
  source: z.string().nullish(),
});
export interface BusyTime extends Output<typeof busyTime> {}

export const rangeQuery = z.object({
  /** ISO 8601, a day or an instant. */
  from: z.string(),
  /** ISO 8601, a day or an instant; not before `from`. */
  to: z.string(),
  /** IANA zone for days without a time. */
  timeZone: timeZone.optional(),
});

export const freeBusyPath = z.object({
  /** Google alone; the others are answered with 400. */
  calendar: z.literal('google'),
});
export interface ListFreeBusyInput extends Output<typeof freeBusyPath>, Output<typeof rangeQuery> {}

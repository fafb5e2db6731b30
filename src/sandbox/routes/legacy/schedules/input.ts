import * as z from 'zod';
import { timeZone, type Weekday, weekday } from '../../../../contract/scalars.schema.js';
import type { Availability, Override } from '../../../../contract/schedules/schedules.schema.js';
import { isoText } from '../../../validation/iso.js';
import { weekdayNumber } from './detailedSchedule.js';

const moment = isoText();
const range = z.object({ start: moment, end: moment });
type Range = z.output<typeof range>;

export const createOldScheduleInput = z.object({
  name: z.string(),
  timeZone,
  isDefault: z.boolean(),
  availabilities: z
    .array(z.object({ days: z.array(z.int()), startTime: moment, endTime: moment }))
    .optional(),
});
export type CreateOldScheduleInput = z.output<typeof createOldScheduleInput>;

/** A list of ranges per weekday, Sunday first. */
const hours = z.array(z.array(range));

export const createAtomScheduleInput = z.object({
  name: z.string(),
  schedule: hours.optional(),
  eventTypeId: z.int().optional(),
});

export const editScheduleInput = z.object({
  name: z.string().optional(),
  timeZone: timeZone.optional(),
  isDefault: z.boolean().optional(),
  schedule: hours.optional(),
  dateOverrides: z.array(range).optional(),
});
export type EditScheduleInput = z.output<typeof editScheduleInput>;

/** The clock of an instant in UTC, which stands for the schedule's own. */
const wallTimeOf = (iso: string) => new Date(iso).toISOString().slice(11, 16);

const nameOf = (day: number): Weekday[] => weekday.options.filter((name) => weekdayNumber(name) === day);

/** Without any, office hours are meant. */
export const availabilityOf = ({ availabilities }: CreateOldScheduleInput): Availability[] | undefined =>
  availabilities && availabilities.length > 0
    ? availabilities.map(({ days, startTime, endTime }) => ({
        days: days.flatMap(nameOf),
        startTime: wallTimeOf(startTime),
        endTime: wallTimeOf(endTime),
      }))
    : undefined;

/** Days that have the same hours share them. */
export function availabilityOfWeek(week: readonly (readonly Range[])[]): Availability[] {
  const byHours = new Map<string, Availability>();
  for (const [day, ranges] of week.entries()) {
    for (const { start, end } of ranges) {
      const [startTime, endTime] = [wallTimeOf(start), wallTimeOf(end)];
      const key = `${startTime} ${endTime}`;
      const days = [...(byHours.get(key)?.days ?? []), ...nameOf(day)];
      byHours.set(key, { days, startTime, endTime });
    }
  }
  return [...byHours.values()];
}

export const overridesOf = (ranges: readonly Range[]): Override[] =>
  ranges.map(({ start, end }) => ({
    date: new Date(start).toISOString().slice(0, 10),
    startTime: wallTimeOf(start),
    endTime: wallTimeOf(end),
  }));

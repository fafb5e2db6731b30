import * as z from 'zod';
import type { Output } from '../inferred.js';
import { day, timeZone, wallTime, weekday } from '../scalars.schema.js';

/** An end of 23:59 means the end of the day. */
export const availability = z.object({ days: z.array(weekday), startTime: wallTime, endTime: wallTime });
export interface Availability extends Output<typeof availability> {}

/** Replaces the weekly hours of its date; start and end the same: nothing that day. */
export const override = z.object({ date: day, startTime: wallTime, endTime: wallTime });
export interface Override extends Output<typeof override> {}

export const createScheduleBody = z.object({
  name: z.string(),
  timeZone,
  isDefault: z.boolean(),
  /** Left out: Monday to Friday, 09:00 to 17:00. Empty: none. */
  availability: z.array(availability).optional(),
  overrides: z.array(override).optional(),
});
export interface CreateScheduleInput extends Output<typeof createScheduleBody> {}

/** `availability` and `overrides` replace what was there, each as a whole. */
export const updateScheduleBody = createScheduleBody.partial();
export interface UpdateScheduleInput extends Output<typeof updateScheduleBody>, ScheduleId {}

export const schedulePath = z.object({ scheduleId: z.int() });
export interface ScheduleId extends Output<typeof schedulePath> {}

export const schedule = z.object({
  id: z.int(),
  ownerId: z.int(),
  name: z.string(),
  timeZone: z.string(),
  availability: z.array(availability),
  isDefault: z.boolean(),
  overrides: z.array(override),
});
export interface Schedule extends Output<typeof schedule> {}

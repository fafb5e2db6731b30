import * as z from 'zod';
import type { Output } from '../inferred.js';
import { skipQuery } from '../pages.schema.js';
import { day, timeZone, wallTime, weekday } from '../scalars.schema.js';

/** Weekly hours, on the wall clock of the schedule's zone. */
export const availability = z.object({
  days: z.array(weekday),
  /** `HH:MM`, 24 hours. */
  startTime: wallTime,
  /** `HH:MM`, 24 hours; 23:59 means the end of the day. */
  endTime: wallTime,
});
export interface Availability extends Output<typeof availability> {}

/** Replaces the weekly hours of its date; start and end the same: nothing that day. A date may have several. */
export const override = z.object({
  /** `YYYY-MM-DD` */
  date: day,
  /** `HH:MM`, 24 hours. */
  startTime: wallTime,
  /** `HH:MM`, 24 hours; 23:59 means the end of the day. */
  endTime: wallTime,
});
export interface Override extends Output<typeof override> {}

export const createScheduleBody = z.object({
  name: z.string(),
  /** IANA, such as `Europe/Rome`. */
  timeZone,
  /** Whether it is the one for event types that name none. False does not take this from a schedule that has it. */
  isDefault: z.boolean(),
  /** Left out: Monday to Friday, 09:00 to 17:00. Empty: none. */
  availability: z.array(availability).optional(),
  /** Left out: none. */
  overrides: z.array(override).optional(),
});
export interface CreateScheduleInput extends Output<typeof createScheduleBody> {}

/** `availability` and `overrides` replace what was there, each as a whole; what is left out stays. */
export const updateScheduleBody = createScheduleBody.partial();
export interface UpdateScheduleInput extends Output<typeof updateScheduleBody>, ScheduleId {}

export const schedulePath = z.object({ scheduleId: z.int() });
export interface ScheduleId extends Output<typeof schedulePath> {}

export const schedule = z.object({
  id: z.int(),
  /** The user whose hours they are. */
  ownerId: z.int(),
  name: z.string(),
  /** IANA, such as `Europe/Rome`. */
  timeZone: z.string(),
  availability: z.array(availability),
  /** Whether it is the one for event types that name none. */
  isDefault: z.boolean(),
  /** Past ones too. */
  overrides: z.array(override),
});
export interface Schedule extends Output<typeof schedule> {}

export const schedulesForQuery = z.object({
  /** Only the one schedule of each that counts for this event type: its own, else the host's, else the default. */
  eventTypeId: z.int().optional(),
});
export interface SchedulesForQuery extends Output<typeof schedulesForQuery> {}

export const listTeamSchedulesQuery = z.object({ ...skipQuery.shape, ...schedulesForQuery.shape });

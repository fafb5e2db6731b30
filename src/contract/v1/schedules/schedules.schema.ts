import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { type IdV1, weekday } from '../scalarsV1.schema.js';

export const createScheduleBody = z.object({
  name: z.string(),
  /** IANA name, such as `Europe/London`. */
  timeZone: z.string(),
});
export interface CreateScheduleInputV1 extends Output<typeof createScheduleBody> {}

export const updateScheduleBody = createScheduleBody.partial();
export interface UpdateScheduleInputV1 extends Output<typeof updateScheduleBody>, IdV1 {}

export const schedule = z.object({
  id: z.int(),
  /** The owner. */
  userId: z.int(),
  name: z.string(),
  /** IANA name; its hours are wall clock times in it. */
  timeZone: z.string().nullable(),
  availability: z.array(
    z.object({
      id: z.int(),
      eventTypeId: z.int().nullable(),
      /** 0 is Sunday, 6 is Saturday. */
      days: z.array(weekday),
      /** `HH:MM:SS`, 24 hours */
      startTime: z.string(),
      /** `HH:MM:SS`, 24 hours */
      endTime: z.string(),
    }),
  ),
});
export interface ScheduleV1 extends Output<typeof schedule> {}

export const scheduleAnswer = z.object({ schedule });
export interface ScheduleAnswerV1 extends Output<typeof scheduleAnswer> {}

export const schedulesAnswer = z.object({ schedules: z.array(schedule) });
export interface SchedulesAnswerV1 extends Output<typeof schedulesAnswer> {}

export const scheduleCreatedAnswer = z.object({
  schedule,
  /** A sentence in English. */
  message: z.string(),
});
export interface ScheduleCreatedAnswerV1 extends Output<typeof scheduleCreatedAnswer> {}

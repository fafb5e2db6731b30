import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './schedules.operations.js';
import { createScheduleBody, schedule, schedulePath, updateScheduleBody } from './schedules.schema.js';

export const schedules: WiresOf<typeof rows> = {
  'schedules.create': { body: createScheduleBody, answer: schedule },
  'schedules.list': { answer: z.array(schedule) },
  'schedules.getDefault': { answer: schedule.nullable() },
  'schedules.get': { path: schedulePath, answer: schedule },
  'schedules.update': { path: schedulePath, body: updateScheduleBody, answer: schedule },
  'schedules.delete': { path: schedulePath, answer: z.undefined() },
};

import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './schedules.operations.js';
import {
  createScheduleBody,
  scheduleAnswer,
  scheduleCreatedAnswer,
  schedulesAnswer,
  updateScheduleBody,
} from './schedules.schema.js';

export const schedules: WiresOf<typeof rows> = {
  'schedules.create': { body: createScheduleBody, answer: scheduleCreatedAnswer },
  'schedules.list': { answer: schedulesAnswer },
  'schedules.get': { path: idPath, answer: scheduleAnswer },
  'schedules.update': { path: idPath, body: updateScheduleBody, answer: scheduleAnswer },
  'schedules.delete': { path: idPath, answer: z.unknown() },
};

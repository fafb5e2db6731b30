import * as z from 'zod';
import { createScheduleBody, schedule, updateScheduleBody } from '../../../schedules/schedules.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationUserPath } from '../../organizations.schema.js';
import type * as rows from './schedules.operations.js';
import { userSchedulePath } from './schedules.schema.js';

export const schedules: WiresOf<typeof rows> = {
  'organizations.users.schedules.create': {
    path: organizationUserPath,
    body: createScheduleBody,
    answer: schedule,
  },
  'organizations.users.schedules.list': { path: organizationUserPath, answer: z.array(schedule) },
  'organizations.users.schedules.get': { path: userSchedulePath, answer: schedule },
  'organizations.users.schedules.update': {
    path: userSchedulePath,
    body: updateScheduleBody,
    answer: schedule,
  },
  'organizations.users.schedules.delete': { path: userSchedulePath, answer: z.undefined() },
};

import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import { schedule } from '../../schedules/schedules.schema.js';
import type { WiresOf } from '../../wire.js';
import { teamPath } from '../teams.schema.js';
import type * as rows from './schedules.operations.js';

export const schedules: WiresOf<typeof rows> = {
  'teams.schedules.list': { path: teamPath, query: skipQuery, answer: z.array(schedule) },
};

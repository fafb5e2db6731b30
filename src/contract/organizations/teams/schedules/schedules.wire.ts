import * as z from 'zod';
import { listTeamSchedulesQuery, schedule } from '../../../schedules/schedules.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './schedules.operations.js';

export const schedules: WiresOf<typeof rows> = {
  'organizations.teams.schedules.list': {
    path: organizationTeamPath,
    query: listTeamSchedulesQuery,
    answer: z.array(schedule),
  },
};

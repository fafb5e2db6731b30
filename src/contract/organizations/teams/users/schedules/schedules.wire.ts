import * as z from 'zod';
import { schedule, schedulesForQuery } from '../../../../schedules/schedules.schema.js';
import type { WiresOf } from '../../../../wire.js';
import type * as rows from './schedules.operations.js';
import { organizationTeamUserPath } from './schedules.schema.js';

export const schedules: WiresOf<typeof rows> = {
  'organizations.teams.users.schedules.list': {
    path: organizationTeamUserPath,
    query: schedulesForQuery,
    answer: z.array(schedule),
  },
};

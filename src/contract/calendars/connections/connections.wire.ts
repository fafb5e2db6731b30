import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { busyTime, rangeQuery } from '../busyTimes.schema.js';
import type * as rows from './connections.operations.js';
import { calendarConnections, connectionPath } from './connections.schema.js';

export const connections: WiresOf<typeof rows> = {
  'calendars.connections.list': { answer: calendarConnections },
  'calendars.connections.listBusyTimes': {
    path: connectionPath,
    query: rangeQuery,
    answer: z.array(busyTime),
  },
};

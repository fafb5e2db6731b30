import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import { teamPath } from '../teams.schema.js';
import type * as rows from './eventTypes.operations.js';

export const eventTypes: WiresOf<typeof rows> = {
  'teams.eventTypes.list': { path: teamPath, answer: z.unknown() },
};

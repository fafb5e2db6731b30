import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './teams.operations.js';
import { createTeamBody, teamPath, updateTeamBody } from './teams.schema.js';

export const teams: WiresOf<typeof rows> = {
  'teams.create': { body: createTeamBody, answer: z.unknown() },
  'teams.list': { answer: z.unknown() },
  'teams.get': { path: teamPath, answer: z.unknown() },
  'teams.update': { path: teamPath, body: updateTeamBody, answer: z.unknown() },
  'teams.delete': { path: teamPath, answer: z.unknown() },
};

import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './teams.operations.js';
import { createTeamBody, team, teamInvite, teamPath, unpaidTeam, updateTeamBody } from './teams.schema.js';

export const teams: WiresOf<typeof rows> = {
  'teams.create': { body: createTeamBody, answer: z.union([team, unpaidTeam]) },
  'teams.list': { answer: z.array(team) },
  'teams.get': { path: teamPath, answer: team },
  'teams.update': { path: teamPath, body: updateTeamBody, answer: team },
  'teams.delete': { path: teamPath, answer: team },
  'teams.createInvite': { path: teamPath, answer: teamInvite },
};

import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import { createTeamBody, team, teamInvite, updateTeamBody } from '../../teams/teams.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath, organizationTeamPath } from '../organizations.schema.js';
import type * as rows from './teams.operations.js';

const list = { path: organizationPath, query: skipQuery, answer: z.array(team) };

export const teams: WiresOf<typeof rows> = {
  'organizations.teams.create': { path: organizationPath, body: createTeamBody, answer: team },
  'organizations.teams.list': list,
  'organizations.teams.listMine': list,
  'organizations.teams.get': { path: organizationTeamPath, answer: team },
  'organizations.teams.update': { path: organizationTeamPath, body: updateTeamBody, answer: team },
  'organizations.teams.delete': { path: organizationTeamPath, answer: team },
  'organizations.teams.createInvite': { path: organizationTeamPath, answer: teamInvite },
};

import * as z from 'zod';
import { skipQuery } from '../../../pages.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './roles.operations.js';
import { createTeamRoleBody, teamRolePath as path, teamRole, updateTeamRoleBody } from './roles.schema.js';

export const roles: WiresOf<typeof rows> = {
  'organizations.teams.roles.create': {
    path: organizationTeamPath,
    body: createTeamRoleBody,
    answer: teamRole,
  },
  'organizations.teams.roles.list': {
    path: organizationTeamPath,
    query: skipQuery,
    answer: z.array(teamRole),
  },
  'organizations.teams.roles.get': { path, answer: teamRole },
  'organizations.teams.roles.update': { path, body: updateTeamRoleBody, answer: teamRole },
  'organizations.teams.roles.delete': { path, answer: teamRole },
};

import * as z from 'zod';
import type { WiresOf } from '../../../../wire.js';
import { teamPermission } from '../../../roles/permissions/permissions.schema.js';
import { teamRolePath, teamRolePermissionPath, teamRolePermissionsBody } from '../roles.schema.js';
import type * as rows from './permissions.operations.js';

const path = teamRolePath;
const body = teamRolePermissionsBody;
const answer = z.array(teamPermission);

export const permissions: WiresOf<typeof rows> = {
  'organizations.teams.roles.permissions.add': { path, body, answer },
  'organizations.teams.roles.permissions.list': { path, answer },
  'organizations.teams.roles.permissions.replace': { path, body, answer },
  'organizations.teams.roles.permissions.deleteMany': { path, query: body, answer: z.undefined() },
  'organizations.teams.roles.permissions.delete': { path: teamRolePermissionPath, answer: z.undefined() },
};

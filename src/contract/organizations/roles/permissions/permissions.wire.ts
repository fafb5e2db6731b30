import * as z from 'zod';
import type { WiresOf } from '../../../wire.js';
import {
  organizationRolePath,
  organizationRolePermissionPath,
  organizationRolePermissionsBody,
} from '../roles.schema.js';
import type * as rows from './permissions.operations.js';
import { organizationPermission } from './permissions.schema.js';

const path = organizationRolePath;
const body = organizationRolePermissionsBody;
const answer = z.array(organizationPermission);

export const permissions: WiresOf<typeof rows> = {
  'organizations.roles.permissions.add': { path, body, answer },
  'organizations.roles.permissions.list': { path, answer },
  'organizations.roles.permissions.replace': { path, body, answer },
  'organizations.roles.permissions.deleteMany': { path, query: body, answer: z.undefined() },
  'organizations.roles.permissions.delete': { path: organizationRolePermissionPath, answer: z.undefined() },
};

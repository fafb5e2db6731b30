import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './roles.operations.js';
import {
  createOrganizationRoleBody,
  organizationRole,
  organizationRolePath as path,
  updateOrganizationRoleBody,
} from './roles.schema.js';

export const roles: WiresOf<typeof rows> = {
  'organizations.roles.create': {
    path: organizationPath,
    body: createOrganizationRoleBody,
    answer: organizationRole,
  },
  'organizations.roles.list': {
    path: organizationPath,
    query: skipQuery,
    answer: z.array(organizationRole),
  },
  'organizations.roles.get': { path, answer: organizationRole },
  'organizations.roles.update': { path, body: updateOrganizationRoleBody, answer: organizationRole },
  'organizations.roles.delete': { path, answer: organizationRole },
};

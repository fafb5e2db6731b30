import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { organizationPath, organizationUserPath } from '../organizations.schema.js';
import type * as rows from './users.operations.js';
import {
  createOrganizationUserBody,
  listOrganizationUsersQuery,
  organizationUser,
  updateOrganizationUserBody,
} from './users.schema.js';

export const users: WiresOf<typeof rows> = {
  'organizations.users.create': {
    path: organizationPath,
    body: createOrganizationUserBody,
    answer: organizationUser,
  },
  'organizations.users.list': {
    path: organizationPath,
    query: listOrganizationUsersQuery,
    answer: z.array(organizationUser),
  },
  'organizations.users.update': {
    path: organizationUserPath,
    body: updateOrganizationUserBody,
    answer: organizationUser,
  },
  'organizations.users.delete': { path: organizationUserPath, answer: organizationUser },
};

import * as z from 'zod';
import { skipQuery } from '../../pages.schema.js';
import { createMembershipBody, updateMembershipBody } from '../../teams/memberships/memberships.schema.js';
import type { WiresOf } from '../../wire.js';
import { organizationPath } from '../organizations.schema.js';
import type * as rows from './memberships.operations.js';
import { organizationMembership, organizationMembershipPath } from './memberships.schema.js';

export const memberships: WiresOf<typeof rows> = {
  'organizations.memberships.create': {
    path: organizationPath,
    body: createMembershipBody,
    answer: organizationMembership,
  },
  'organizations.memberships.list': {
    path: organizationPath,
    query: skipQuery,
    answer: z.array(organizationMembership),
  },
  'organizations.memberships.get': { path: organizationMembershipPath, answer: organizationMembership },
  'organizations.memberships.update': {
    path: organizationMembershipPath,
    body: updateMembershipBody,
    answer: organizationMembership,
  },
  'organizations.memberships.delete': { path: organizationMembershipPath, answer: organizationMembership },
};

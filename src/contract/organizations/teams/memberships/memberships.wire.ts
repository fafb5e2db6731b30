import * as z from 'zod';
import { skipQuery } from '../../../pages.schema.js';
import {
  createMembershipBody,
  membership,
  updateMembershipBody,
} from '../../../teams/memberships/memberships.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './memberships.operations.js';
import { organizationTeamMembershipPath as path } from './memberships.schema.js';

export const memberships: WiresOf<typeof rows> = {
  'organizations.teams.memberships.create': {
    path: organizationTeamPath,
    body: createMembershipBody,
    answer: membership,
  },
  'organizations.teams.memberships.list': {
    path: organizationTeamPath,
    query: skipQuery,
    answer: z.array(membership),
  },
  'organizations.teams.memberships.get': { path, answer: membership },
  'organizations.teams.memberships.update': { path, body: updateMembershipBody, answer: membership },
  'organizations.teams.memberships.delete': { path, answer: membership },
};

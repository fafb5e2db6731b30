import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { teamPath } from '../teams.schema.js';
import type * as rows from './memberships.operations.js';
import {
  createMembershipBody,
  listTeamMembershipsQuery,
  membership,
  teamMembershipPath,
  updateMembershipBody,
} from './memberships.schema.js';

export const memberships: WiresOf<typeof rows> = {
  'teams.memberships.create': { path: teamPath, body: createMembershipBody, answer: membership },
  'teams.memberships.list': { path: teamPath, query: listTeamMembershipsQuery, answer: z.array(membership) },
  'teams.memberships.get': { path: teamMembershipPath, answer: membership },
  'teams.memberships.update': { path: teamMembershipPath, body: updateMembershipBody, answer: membership },
  'teams.memberships.delete': { path: teamMembershipPath, answer: membership },
};

import { notFound, unprocessable } from '../../../http/Refusal.js';
import type { HandlersOf } from '../../handler.js';
import {
  addMember,
  changeMember,
  getMember,
  listMembers,
  type Missing,
  removeMember,
} from '../../teams/memberships/teamMembership.js';

const missing: Missing = () => notFound("Organization's Team membership not found");

export const organizationTeamMemberships: HandlersOf<'organizations.teams.memberships'> = {
  'organizations.teams.memberships.create': async ({ orgId, teamId, ...input }, call) => {
    const { memberships } = call.store.collections;
    const [inOrganization] = await memberships.where({ teamId: orgId, userId: input.userId });
    if (!inOrganization) throw unprocessable('User is not part of the Organization');
    return addMember(teamId, input, call);
  },
  'organizations.teams.memberships.list': ({ orgId: _, teamId, ...page }, { store }) =>
    listMembers(teamId, page, store),
  'organizations.teams.memberships.get': (path, { store }) => getMember(path, missing, store),
  'organizations.teams.memberships.update': ({ orgId: _, teamId, membershipId, ...change }, call) =>
    changeMember({ teamId, membershipId }, change, missing, call),
  'organizations.teams.memberships.delete': (path, { store }) => removeMember(path, missing, store),
};

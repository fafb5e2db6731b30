import { keeps } from '../../../auth/membership.js';
import { listBookingsOfTeam } from '../../bookings/read/listBookings.js';
import { referencesOf } from '../../bookings/read/listReferences.js';
import type { Handler, OperationName } from '../../handler.js';
import { schedulesOfMember, schedulesOfTeam } from '../../teams/schedules/teamSchedules.js';
import { teamAnswer } from '../../teams/teamAnswer.js';
import { createTeam, deleteTeam, findTeam, inviteToTeam, teamsOf, updateTeam } from '../../teams/teams.js';

type Kind = 'create' | 'list' | 'listMine' | 'get' | 'update' | 'delete' | 'createInvite';
type Below = 'bookings.list' | 'bookings.listReferences' | 'schedules.list' | 'users.schedules.list';
type Name = Extract<OperationName, `organizations.teams.${Kind | Below}`>;

/** Teams within an organization, and what is read of them. */
export const organizationTeams: { readonly [Row in Name]: Handler<Row> } = {
  'organizations.teams.create': ({ orgId, ...input }, call) => createTeam(input, orgId, call),
  'organizations.teams.list': async ({ orgId, skip = 0, take = 250 }, { store }) => {
    const teams = await store.collections.teams.where({ parentId: orgId });
    return teams.slice(skip, skip + take).map(teamAnswer);
  },
  'organizations.teams.listMine': async ({ orgId, skip = 0, take = 250 }, { caller: { user }, store }) => {
    const all = (await keeps(orgId, user.id, store))
      ? await store.collections.teams.where({ parentId: orgId })
      : (await teamsOf(user.id, store)).filter(({ parentId }) => parentId === orgId);
    return all.slice(skip, skip + take).map(teamAnswer);
  },
  'organizations.teams.get': async ({ teamId }, { store }) => teamAnswer(await findTeam(teamId, store)),
  'organizations.teams.update': ({ orgId: _, ...input }, { store }) => updateTeam(input, store),
  'organizations.teams.delete': ({ teamId }, { store }) => deleteTeam(teamId, store),
  'organizations.teams.createInvite': async (_, call) => inviteToTeam(call),

  'organizations.teams.bookings.list': ({ orgId: _, teamId, ...query }, call) =>
    listBookingsOfTeam(teamId, query, call),
  'organizations.teams.bookings.listReferences': (input, call) => referencesOf(input, call.store),
  'organizations.teams.schedules.list': ({ orgId: _, teamId, ...query }, { store }) =>
    schedulesOfTeam(teamId, query, store),
  'organizations.teams.users.schedules.list': (input, { store }) => schedulesOfMember(input, store),
};

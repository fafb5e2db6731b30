import { badRequest, notFound } from '../../http/Refusal.js';
import { listBookingsOfTeam } from '../bookings/read/listBookings.js';
import type { HandlersOf } from '../handler.js';
import { teamEventTypes } from './event-types/handlers.js';
import {
  addMember,
  changeMember,
  getMember,
  listMembers,
  type Missing,
  removeMember,
} from './memberships/teamMembership.js';
import { schedulesOfTeam } from './schedules/teamSchedules.js';
import { teamAnswer } from './teamAnswer.js';
import { createTeam, deleteTeam, findTeam, inviteToTeam, teamsOf, updateTeam } from './teams.js';
import { teamVerifiedResources } from './verified-resources/handlers.js';

const missing: Missing = ({ membershipId, teamId }) =>
  notFound(`Membership with id ${membershipId} not found in team ${teamId}`);

export const teamHandlers: HandlersOf<'teams'> = {
  'teams.create': async (input, call) => {
    const own = await teamsOf(call.caller.user.id, call.store);
    if (own.some(({ name }) => name === input.name)) {
      throw badRequest(`You already have created a team with name=${input.name}`);
    }
    return createTeam(input, null, call);
  },
  'teams.list': async (_, { caller, store }) => (await teamsOf(caller.user.id, store)).map(teamAnswer),
  'teams.get': async ({ teamId }, { store }) => teamAnswer(await findTeam(teamId, store)),
  'teams.update': (input, { store }) => updateTeam(input, store),
  'teams.delete': ({ teamId }, { store }) => deleteTeam(teamId, store),
  'teams.createInvite': async (_, call) => inviteToTeam(call),

  'teams.memberships.create': ({ teamId, ...input }, call) => addMember(teamId, input, call),
  'teams.memberships.list': ({ teamId, ...page }, { store }) => listMembers(teamId, page, store),
  'teams.memberships.get': (path, { store }) => getMember(path, missing, store),
  'teams.memberships.update': ({ teamId, membershipId, ...change }, call) =>
    changeMember({ teamId, membershipId }, change, missing, call),
  'teams.memberships.delete': (path, { store }) => removeMember(path, missing, store),

  'teams.schedules.list': ({ teamId, ...page }, { store }) => schedulesOfTeam(teamId, page, store),
  'teams.bookings.list': ({ teamId, ...query }, call) => listBookingsOfTeam(teamId, query, call),
  ...teamEventTypes,
  ...teamVerifiedResources,
};

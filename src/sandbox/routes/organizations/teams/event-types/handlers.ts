import type { HandlersOf } from '../../../handler.js';
import { callByPhone } from '../../../teams/event-types/phoneCalls.js';
import {
  createTeamEventType,
  deleteTeamEventType,
  getTeamEventType,
  listTeamEventTypes,
  updateTeamEventType,
} from '../../../teams/event-types/teamEventTypes.js';
import { teamPrivateLinks } from './privateLinks.js';

export const organizationTeamEventTypes: HandlersOf<'organizations.teams.eventTypes'> = {
  'organizations.teams.eventTypes.create': ({ orgId: _, teamId, ...draft }, { store }) =>
    createTeamEventType(teamId, draft, store),
  'organizations.teams.eventTypes.list': ({ orgId: _, teamId, ...query }, { store }) =>
    listTeamEventTypes(teamId, query, store),
  'organizations.teams.eventTypes.listOfAllTeams': async (
    { orgId, skip = 0, take = 250, ...order },
    { store },
  ) => {
    const teams = await store.collections.teams.where({ parentId: orgId, isOrganization: false });
    const lists = await Promise.all(teams.map(({ id }) => listTeamEventTypes(id, {}, store)));
    const all = lists.flat().sort((a, b) => (order.sortCreatedAt === 'desc' ? b.id - a.id : a.id - b.id));
    return all.slice(skip, skip + take);
  },
  'organizations.teams.eventTypes.get': (path, { store }) => getTeamEventType(path, store),
  'organizations.teams.eventTypes.update': ({ orgId: _, teamId, eventTypeId, ...change }, { store }) =>
    updateTeamEventType({ teamId, eventTypeId }, change, store),
  'organizations.teams.eventTypes.createPhoneCall': callByPhone,
  'organizations.teams.eventTypes.delete': (path, { store }) => deleteTeamEventType(path, store),
  ...teamPrivateLinks,
};

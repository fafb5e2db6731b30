import type { HandlersOf } from '../../handler.js';
import { callByPhone } from './phoneCalls.js';
import {
  createTeamEventType,
  deleteTeamEventType,
  getTeamEventType,
  listTeamEventTypes,
  updateTeamEventType,
} from './teamEventTypes.js';
import { teamEventTypeWebhooks } from './webhooks.js';

export const teamEventTypes: HandlersOf<'teams.eventTypes'> = {
  'teams.eventTypes.create': ({ teamId, ...draft }, { store }) => createTeamEventType(teamId, draft, store),
  'teams.eventTypes.list': ({ teamId, ...query }, { store }) => listTeamEventTypes(teamId, query, store),
  'teams.eventTypes.get': (path, { store }) => getTeamEventType(path, store),
  'teams.eventTypes.update': ({ teamId, eventTypeId, ...change }, { store }) =>
    updateTeamEventType({ teamId, eventTypeId }, change, store),
  'teams.eventTypes.createPhoneCall': callByPhone,
  'teams.eventTypes.delete': (path, { store }) => deleteTeamEventType(path, store),
  ...teamEventTypeWebhooks,
};

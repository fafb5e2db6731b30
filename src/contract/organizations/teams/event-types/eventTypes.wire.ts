import * as z from 'zod';
import {
  createPhoneCallBody,
  createTeamEventTypeBody,
  deletedTeamEventType,
  listTeamEventTypesQuery,
  phoneCall,
  teamEventType,
  updateTeamEventTypeBody,
  writtenTeamEventType,
} from '../../../teams/event-types/eventTypes.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationPath, organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './eventTypes.operations.js';
import { listOfAllTeamsQuery, organizationTeamEventTypePath } from './eventTypes.schema.js';

export const eventTypes: WiresOf<typeof rows> = {
  'organizations.teams.eventTypes.create': {
    path: organizationTeamPath,
    body: createTeamEventTypeBody,
    answer: writtenTeamEventType,
  },
  'organizations.teams.eventTypes.list': {
    path: organizationTeamPath,
    query: listTeamEventTypesQuery,
    answer: z.array(teamEventType),
  },
  'organizations.teams.eventTypes.listOfAllTeams': {
    path: organizationPath,
    query: listOfAllTeamsQuery,
    answer: z.array(teamEventType),
  },
  'organizations.teams.eventTypes.get': { path: organizationTeamEventTypePath, answer: teamEventType },
  'organizations.teams.eventTypes.update': {
    path: organizationTeamEventTypePath,
    body: updateTeamEventTypeBody,
    answer: writtenTeamEventType,
  },
  'organizations.teams.eventTypes.createPhoneCall': {
    path: organizationTeamEventTypePath,
    body: createPhoneCallBody,
    answer: phoneCall,
  },
  'organizations.teams.eventTypes.delete': {
    path: organizationTeamEventTypePath,
    answer: deletedTeamEventType,
  },
};

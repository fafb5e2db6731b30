import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { teamPath } from '../teams.schema.js';
import type * as rows from './eventTypes.operations.js';
import {
  createPhoneCallBody,
  createTeamEventTypeBody,
  deletedTeamEventType,
  listTeamEventTypesQuery,
  phoneCall,
  teamEventType,
  teamEventTypePath,
  updateTeamEventTypeBody,
  writtenTeamEventType,
} from './eventTypes.schema.js';

export const eventTypes: WiresOf<typeof rows> = {
  'teams.eventTypes.create': { path: teamPath, body: createTeamEventTypeBody, answer: writtenTeamEventType },
  'teams.eventTypes.list': { path: teamPath, query: listTeamEventTypesQuery, answer: z.array(teamEventType) },
  'teams.eventTypes.get': { path: teamEventTypePath, answer: teamEventType },
  'teams.eventTypes.update': {
    path: teamEventTypePath,
    body: updateTeamEventTypeBody,
    answer: writtenTeamEventType,
  },
  'teams.eventTypes.createPhoneCall': {
    path: teamEventTypePath,
    body: createPhoneCallBody,
    answer: phoneCall,
  },
  'teams.eventTypes.delete': { path: teamEventTypePath, answer: deletedTeamEventType },
};

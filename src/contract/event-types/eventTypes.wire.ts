import * as z from 'zod';
import { teamEventType } from '../teams/event-types/eventTypes.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './eventTypes.operations.js';
import {
  createEventTypeBody,
  deletedEventType,
  eventType,
  eventTypePath,
  listEventTypesQuery,
  updateEventTypeBody,
} from './eventTypes.schema.js';

export const eventTypes: WiresOf<typeof rows> = {
  'eventTypes.create': { body: createEventTypeBody, answer: eventType },
  'eventTypes.list': { query: listEventTypesQuery, answer: z.array(eventType) },
  'eventTypes.get': { path: eventTypePath, answer: z.union([eventType, teamEventType]) },
  'eventTypes.update': { path: eventTypePath, body: updateEventTypeBody, answer: eventType },
  'eventTypes.delete': { path: eventTypePath, answer: deletedEventType },
};

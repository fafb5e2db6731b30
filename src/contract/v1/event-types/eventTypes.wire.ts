import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './eventTypes.operations.js';
import { createEventTypeBody, listEventTypesQuery, updateEventTypeBody } from './eventTypes.schema.js';

export const eventTypes: WiresOf<typeof rows> = {
  'eventTypes.create': { body: createEventTypeBody, answer: z.unknown() },
  'eventTypes.list': { query: listEventTypesQuery, answer: z.unknown() },
  'eventTypes.get': { path: idPath, answer: z.unknown() },
  'eventTypes.update': { path: idPath, body: updateEventTypeBody, answer: z.unknown() },
  'eventTypes.delete': { path: idPath, answer: z.unknown() },
};

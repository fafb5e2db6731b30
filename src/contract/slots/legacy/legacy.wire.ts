import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './legacy.operations.js';
import { deleteSelectedQuery, legacySlots, listAvailableQuery, reserveBody } from './legacy.schema.js';

export const legacy: WiresOf<typeof rows> = {
  'slots.legacy.listAvailable': { query: listAvailableQuery, answer: legacySlots },
  'slots.legacy.reserve': { body: reserveBody, answer: z.string() },
  'slots.legacy.deleteSelected': { query: deleteSelectedQuery, answer: z.undefined() },
};

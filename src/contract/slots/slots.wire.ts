import type { WiresOf } from '../wire.js';
import type * as rows from './slots.operations.js';
import { slots as answer, getSlotsQuery } from './slots.schema.js';

export const slots: WiresOf<typeof rows> = {
  'slots.list': { query: getSlotsQuery, answer },
};

import type { WiresOf } from '../../wire.js';
import type * as rows from './slots.operations.js';
import { listSlotsQuery, slotsAnswer } from './slots.schema.js';

export const slots: WiresOf<typeof rows> = {
  'slots.list': { query: listSlotsQuery, answer: slotsAnswer },
};

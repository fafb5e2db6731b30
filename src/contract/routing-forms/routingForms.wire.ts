import type { WiresOf } from '../wire.js';
import type * as rows from './routingForms.operations.js';
import { calculatedSlots, formAnswers, routingFormPath, slotsWindow } from './routingForms.schema.js';

export const routingForms: WiresOf<typeof rows> = {
  'routingForms.calculateSlots': {
    path: routingFormPath,
    query: slotsWindow,
    body: formAnswers,
    answer: calculatedSlots,
  },
};

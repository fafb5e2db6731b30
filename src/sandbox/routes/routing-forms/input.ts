import * as z from 'zod';
import { slotsRange } from '../slots/input.js';

/** The answers stand beside it, under names that only the form knows. */
export const slotsWindowInput = z.looseObject(slotsRange);

export const createFormResponseInput = slotsWindowInput.extend({
  queueResponse: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
});

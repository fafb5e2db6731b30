import * as z from 'zod';
import { timeZone } from '../../../contract/scalars.schema.js';
import { isoText } from '../../validation/iso.js';

/** The answers stand beside it, under names that only the form knows. */
export const slotsWindowInput = z.looseObject({
  start: isoText(),
  end: isoText(),
  timeZone: timeZone.optional(),
  duration: z.coerce.number().int().positive().optional(),
  format: z
    .string()
    .transform((value) => value.toLowerCase())
    .pipe(z.enum(['time', 'range']))
    .optional(),
  bookingUidToReschedule: z.string().optional(),
});

export const createFormResponseInput = slotsWindowInput.extend({
  queueResponse: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
});

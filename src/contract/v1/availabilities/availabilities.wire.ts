import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './availabilities.operations.js';
import { createAvailabilityBody, updateAvailabilityBody } from './availabilities.schema.js';

export const availabilities: WiresOf<typeof rows> = {
  'availabilities.create': { body: createAvailabilityBody, answer: z.unknown() },
  'availabilities.get': { path: idPath, answer: z.unknown() },
  'availabilities.update': { path: idPath, body: updateAvailabilityBody, answer: z.unknown() },
  'availabilities.delete': { path: idPath, answer: z.unknown() },
};

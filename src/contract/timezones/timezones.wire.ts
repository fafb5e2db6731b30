import * as z from 'zod';
import type { WiresOf } from '../wire.js';
import type * as rows from './timezones.operations.js';
import { cityTimeZone } from './timezones.schema.js';

export const timezones: WiresOf<typeof rows> = {
  'timezones.list': { answer: z.array(cityTimeZone) },
};

import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './bookingLimits.operations.js';
import { bookingLimits as answer, updateBookingLimitsBody } from './bookingLimits.schema.js';

export const bookingLimits: WiresOf<typeof rows> = {
  'me.bookingLimits.get': { answer },
  'me.bookingLimits.update': { body: updateBookingLimitsBody, answer },
  'me.bookingLimits.delete': { answer: z.undefined() },
};

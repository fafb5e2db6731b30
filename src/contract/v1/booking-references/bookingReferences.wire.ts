import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './bookingReferences.operations.js';
import { createBookingReferenceBody, updateBookingReferenceBody } from './bookingReferences.schema.js';

export const bookingReferences: WiresOf<typeof rows> = {
  'bookingReferences.create': { body: createBookingReferenceBody, answer: z.unknown() },
  'bookingReferences.list': { answer: z.unknown() },
  'bookingReferences.get': { path: idPath, answer: z.unknown() },
  'bookingReferences.update': { path: idPath, body: updateBookingReferenceBody, answer: z.unknown() },
  'bookingReferences.delete': { path: idPath, answer: z.unknown() },
};

import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './payments.operations.js';

export const payments: WiresOf<typeof rows> = {
  'payments.list': { answer: z.unknown() },
  'payments.get': { path: idPath, answer: z.unknown() },
};

import * as z from 'zod';
import { callbackQuery, connectUrl } from '../consent.schema.js';
import { redirect } from '../envelope.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './gcal.operations.js';

export const gcal: WiresOf<typeof rows> = {
  'gcal.getAuthUrl': { answer: connectUrl },
  'gcal.saveCredentials': { query: callbackQuery, answer: redirect },
  'gcal.check': { answer: z.undefined() },
};

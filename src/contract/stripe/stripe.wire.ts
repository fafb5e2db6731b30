import * as z from 'zod';
import { callbackQuery, connectUrl, returnQuery } from '../consent.schema.js';
import { redirect } from '../envelope.schema.js';
import { teamPath } from '../teams/teams.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './stripe.operations.js';

export const stripe: WiresOf<typeof rows> = {
  'stripe.getConnectUrl': { query: returnQuery, answer: connectUrl },
  'stripe.saveCredentials': { query: callbackQuery, answer: redirect },
  'stripe.check': { answer: z.undefined() },
  'stripe.checkTeam': { path: teamPath, answer: z.undefined() },
};

import * as z from 'zod';
import { callbackQuery, connectUrl, returnQuery } from '../../../consent.schema.js';
import { redirect } from '../../../envelope.schema.js';
import type { WiresOf } from '../../../wire.js';
import { organizationTeamPath } from '../../organizations.schema.js';
import type * as rows from './stripe.operations.js';

export const stripe: WiresOf<typeof rows> = {
  'organizations.teams.stripe.getConnectUrl': {
    path: organizationTeamPath,
    query: returnQuery,
    answer: connectUrl,
  },
  'organizations.teams.stripe.saveCredentials': {
    path: organizationTeamPath,
    query: callbackQuery,
    answer: redirect,
  },
  'organizations.teams.stripe.check': { path: organizationTeamPath, answer: z.undefined() },
};

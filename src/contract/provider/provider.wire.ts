import * as z from 'zod';
import { clientPath } from '../oauth-clients/oauthClients.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './provider.operations.js';
import { provider as answer } from './provider.schema.js';

export const provider: WiresOf<typeof rows> = {
  'provider.get': { path: clientPath, answer },
  'provider.checkAccessToken': { path: clientPath, answer: z.undefined() },
};

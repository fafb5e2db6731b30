import { clientPath } from '../../oauth-clients/oauthClients.schema.js';
import type { WiresOf } from '../../wire.js';
import type * as rows from './oauth2.operations.js';
import { createTokenBody, oauth2Client, oauth2Tokens } from './oauth2.schema.js';

export const oauth2: WiresOf<typeof rows> = {
  'auth.oauth2.createToken': { body: createTokenBody, answer: oauth2Tokens },
  'auth.oauth2.getClient': { path: clientPath, answer: oauth2Client },
};

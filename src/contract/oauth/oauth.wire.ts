import { clientPath } from '../oauth-clients/oauthClients.schema.js';
import type { WiresOf } from '../wire.js';
import type * as rows from './oauth.operations.js';
import { refreshTokensBody, tokenPair } from './tokens.schema.js';

export const oauth: WiresOf<typeof rows> = {
  'oauth.refresh': { path: clientPath, body: refreshTokensBody, answer: tokenPair },
};

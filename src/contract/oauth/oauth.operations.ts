import { op } from '../operation.js';
import type { RefreshTokensInput, TokenPair } from './tokens.schema.js';

/** A refresh token works once; the answer holds the next one. */
export const refresh = /* @__PURE__ */ op<RefreshTokensInput, TokenPair>()({
  name: 'oauth.refresh',
  method: 'POST',
  path: '/v2/oauth/{clientId}/refresh',
  auth: 'client',
});

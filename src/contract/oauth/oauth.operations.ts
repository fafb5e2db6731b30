import { op } from '../operation.js';
import type { RefreshTokensInput, TokenPair } from './tokens.schema.js';

/**
 * Renews a managed user's tokens. A refresh token works once; the answer holds the next one. Access tokens that are
 * still valid stay so; the client's ended ones are forgotten, and then answer 401 instead of 498.
 * @throws 400 when the refresh token is unknown, used or ended
 * @throws 401 when the client or its secret is wrong
 */
export const refresh = /* @__PURE__ */ op<RefreshTokensInput, TokenPair>()({
  name: 'oauth.refresh',
  method: 'POST',
  path: '/v2/oauth/{clientId}/refresh',
  auth: 'client',
});

import type { ClientId } from '../../oauth-clients/oauthClients.schema.js';
import { op } from '../../operation.js';
import type { CreateTokenInput, OAuth2Client, OAuth2Tokens } from './oauth2.schema.js';

/**
 * Trades an authorization code, or a refresh token, for a pair of tokens. `exchangeCode` and `oauth2Tokens` of
 * `daybook/client` call it for you.
 * @throws 400 `invalid_grant` when the code or the refresh token is unknown, used or ended, or the redirect address or
 * the verifier is another one
 * @throws 401 `invalid_client` when the client is unknown or its secret is wrong; `unauthorized_client` when it is not
 * approved
 */
export const createToken = /* @__PURE__ */ op<CreateTokenInput, OAuth2Tokens>()({
  name: 'auth.oauth2.createToken',
  method: 'POST',
  path: '/v2/auth/oauth2/token',
  auth: 'public',
  answers: 'bare',
});

/**
 * What a client is called and where it may lead back to: enough for a consent page.
 * @throws 404 when there is no such client
 */
export const getClient = /* @__PURE__ */ op<ClientId, OAuth2Client>()({
  name: 'auth.oauth2.getClient',
  method: 'GET',
  path: '/v2/auth/oauth2/clients/{clientId}',
  auth: 'public',
});

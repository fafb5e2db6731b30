import type { ClientId } from '../oauth-clients/oauthClients.schema.js';
import { op } from '../operation.js';
import type { Provider } from './provider.schema.js';

/**
 * Whether a platform OAuth client is known, and by which name.
 * @throws 401 when it is not
 */
export const get = /* @__PURE__ */ op<ClientId, Provider>()({
  name: 'provider.get',
  method: 'GET',
  path: '/v2/provider/{clientId}',
  auth: 'public',
});

/**
 * Whether the access token that the request is sent with is valid for this client. Answers nothing: it is.
 * @throws 401 when it never was one, or the origin is not among the client's redirect addresses
 * @throws 498 when it has ended
 */
export const checkAccessToken = /* @__PURE__ */ op<ClientId, undefined>()({
  name: 'provider.checkAccessToken',
  method: 'GET',
  path: '/v2/provider/{clientId}/access-token',
  auth: 'required',
});

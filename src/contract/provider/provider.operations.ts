import type { ClientId } from '../oauth-clients/oauthClients.schema.js';
import { op } from '../operation.js';
import type { Provider } from './provider.schema.js';

export const get = /* @__PURE__ */ op<ClientId, Provider>()({
  name: 'provider.get',
  method: 'GET',
  path: '/v2/provider/{clientId}',
  auth: 'public',
});
/** 498 when the token has expired, 401 when it never was one. */
export const checkAccessToken = /* @__PURE__ */ op<ClientId, undefined>()({
  name: 'provider.checkAccessToken',
  method: 'GET',
  path: '/v2/provider/{clientId}/access-token',
  auth: 'required',
});

import { op } from '../operation.js';
import type {
  ClientId,
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientSecret,
  UpdateOAuthClientInput,
} from './oauthClients.schema.js';

export * as users from './users/users.operations.js';
export * as webhooks from './webhooks/webhooks.operations.js';

export const create = /* @__PURE__ */ op<CreateOAuthClientInput, OAuthClientSecret>()({
  name: 'oauthClients.create',
  method: 'POST',
  path: '/v2/oauth-clients',
  auth: 'required',
});
export const list = /* @__PURE__ */ op<Record<never, never>, OAuthClient[]>()({
  name: 'oauthClients.list',
  method: 'GET',
  path: '/v2/oauth-clients',
  auth: 'required',
});
export const get = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'oauthClients.get',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});
export const update = /* @__PURE__ */ op<UpdateOAuthClientInput, OAuthClient>()({
  name: 'oauthClients.update',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});
const deleteOne = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'oauthClients.delete',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});

export {
  /** Deletes it. */
  deleteOne as delete,
};

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

/**
 * Makes a platform OAuth client in the caller's organization, which has to be a platform. Answers id and secret alone.
 * @throws 403 when the caller's organization is no platform, or the caller not its admin
 */
export const create = /* @__PURE__ */ op<CreateOAuthClientInput, OAuthClientSecret>()({
  name: 'oauthClients.create',
  method: 'POST',
  path: '/v2/oauth-clients',
  auth: 'required',
  role: 'organization admin',
});

/** All clients of the caller's organization, with their secrets. */
export const list = /* @__PURE__ */ op<Record<never, never>, OAuthClient[]>()({
  name: 'oauthClients.list',
  method: 'GET',
  path: '/v2/oauth-clients',
  auth: 'required',
  role: 'organization member',
});

/**
 * One client of the caller's organization, with its secret.
 * @throws 403 when it is another organization's
 * @throws 404 when there is none
 */
export const get = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'oauthClients.get',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
  role: 'organization member',
});

/**
 * Changes what is given; permissions stay as they were made.
 * @throws 403 when it is another organization's
 * @throws 404 when there is none
 */
export const update = /* @__PURE__ */ op<UpdateOAuthClientInput, OAuthClient>()({
  name: 'oauthClients.update',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
  role: 'organization admin',
});

const deleteOne = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'oauthClients.delete',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
  role: 'organization admin',
});

export {
  /**
   * Deletes a client and answers what it was.
   * @throws 403 when it is another organization's
   * @throws 404 when there is none
   */
  deleteOne as delete,
};

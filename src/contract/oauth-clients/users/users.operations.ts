import type { TokenPair } from '../../oauth/tokens.schema.js';
import { op } from '../../operation.js';
import type {
  CreateManagedUserInput,
  ListManagedUsersInput,
  ManagedUser,
  ManagedUserId,
  ManagedUserWithTokens,
  UpdateManagedUserInput,
} from './managedUsers.schema.js';

/**
 * New tokens for a user whose old ones were lost. Ends every token that the user has with this client.
 * @throws 404 when the user is not this client's
 */
export const forceRefresh = /* @__PURE__ */ op<ManagedUserId, TokenPair>()({
  name: 'oauthClients.users.forceRefresh',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users/{userId}/force-refresh',
  auth: 'client',
});

/**
 * Makes a user who has no account of their own, and answers their first tokens. The API keeps no copy of them for you.
 * @throws 409 when this client has a user with that e-mail; `createManagedUser` of `daybook/server` then finds it
 */
export const create = /* @__PURE__ */ op<CreateManagedUserInput, ManagedUserWithTokens>()({
  name: 'oauthClients.users.create',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
});

/**
 * The client's users; one of them by `emails`.
 * @throws 400 when `emails` is empty, or holds what is no e-mail
 */
export const list = /* @__PURE__ */ op<ListManagedUsersInput, ManagedUser[]>()({
  name: 'oauthClients.users.list',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
  paging: 'offset',
});

/**
 * One of the client's users.
 * @throws 404 when the user is not this client's
 */
export const get = /* @__PURE__ */ op<ManagedUserId, ManagedUser>()({
  name: 'oauthClients.users.get',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});

/**
 * Changes what is given. A new e-mail changes the username too; a new zone leaves schedules as they are, while
 * `me.update` takes the default schedule along.
 * @throws 404 when the user is not this client's
 */
export const update = /* @__PURE__ */ op<UpdateManagedUserInput, ManagedUser>()({
  name: 'oauthClients.users.update',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});

const deleteOne = /* @__PURE__ */ op<ManagedUserId, ManagedUser>()({
  name: 'oauthClients.users.delete',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});

export {
  /**
   * Deletes a user with tokens, event types, schedules and bookings, and answers who it was.
   * @throws 404 when the user is not this client's
   */
  deleteOne as delete,
};

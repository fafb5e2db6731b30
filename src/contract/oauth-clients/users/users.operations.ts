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

/** Ends every token that the user has with this client. */
export const forceRefresh = /* @__PURE__ */ op<ManagedUserId, TokenPair>()({
  name: 'oauthClients.users.forceRefresh',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users/{userId}/force-refresh',
  auth: 'client',
});
export const create = /* @__PURE__ */ op<CreateManagedUserInput, ManagedUserWithTokens>()({
  name: 'oauthClients.users.create',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
});
export const list = /* @__PURE__ */ op<ListManagedUsersInput, ManagedUser[]>()({
  name: 'oauthClients.users.list',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
  paging: 'offset',
});
export const get = /* @__PURE__ */ op<ManagedUserId, ManagedUser>()({
  name: 'oauthClients.users.get',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});
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
  /** Deletes it. */
  deleteOne as delete,
};

import { opV1 } from '../operationV1.js';
import type { CreateUserInputV1, ListUsersInputV1, UpdateUserInputV1, UserIdV1 } from './users.schema.js';

/**
 * Makes a user. For admins of the server.
 * @deprecated In API v2 it is `organizations.users.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateUserInputV1, unknown>()({
  name: 'users.create',
  method: 'POST',
  path: '/v1/users',
});
/**
 * Every user, for admins of the server; else the key’s owner alone.
 * @deprecated In API v2 it is `organizations.users.list`.
 */
export const list = /* @__PURE__ */ opV1<ListUsersInputV1, unknown>()({
  name: 'users.list',
  method: 'GET',
  path: '/v1/users',
});
/**
 * One user; the key’s owner for who is no admin of the server.
 * @deprecated In API v2 it is `me.get`.
 */
export const get = /* @__PURE__ */ opV1<UserIdV1, unknown>()({
  name: 'users.get',
  method: 'GET',
  path: '/v1/users/{userId}',
});
/**
 * Changes a user; what is left out stays.
 * @deprecated In API v2 it is `me.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateUserInputV1, unknown>()({
  name: 'users.update',
  method: 'PATCH',
  path: '/v1/users/{userId}',
});
const deleteOne = /* @__PURE__ */ opV1<UserIdV1, unknown>()({
  name: 'users.delete',
  method: 'DELETE',
  path: '/v1/users/{userId}',
});

export {
  /**
   * Deletes a user.
   * @deprecated In API v2 it is `organizations.users.delete`.
   */
  deleteOne as delete,
};

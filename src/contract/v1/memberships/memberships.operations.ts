import { opV1 } from '../operationV1.js';
import type {
  CreateMembershipInputV1,
  MembershipIdV1,
  UpdateMembershipInputV1,
} from './memberships.schema.js';

/**
 * Takes a user into a team.
 * @deprecated In API v2 it is `teams.memberships.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateMembershipInputV1, unknown>()({
  name: 'memberships.create',
  method: 'POST',
  path: '/v1/memberships',
});
/**
 * Who is in the teams of the key’s owner.
 * @deprecated In API v2 it is `teams.memberships.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'memberships.list',
  method: 'GET',
  path: '/v1/memberships',
});
/**
 * A user’s place in a team.
 * @deprecated In API v2 it is `teams.memberships.get`.
 */
export const get = /* @__PURE__ */ opV1<MembershipIdV1, unknown>()({
  name: 'memberships.get',
  method: 'GET',
  path: '/v1/memberships/{userId}_{teamId}',
});
/**
 * Changes a user’s place in a team.
 * @deprecated In API v2 it is `teams.memberships.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateMembershipInputV1, unknown>()({
  name: 'memberships.update',
  method: 'PATCH',
  path: '/v1/memberships/{userId}_{teamId}',
});
const deleteOne = /* @__PURE__ */ opV1<MembershipIdV1, unknown>()({
  name: 'memberships.delete',
  method: 'DELETE',
  path: '/v1/memberships/{userId}_{teamId}',
});

export {
  /**
   * Takes a user out of a team.
   * @deprecated In API v2 it is `teams.memberships.delete`.
   */
  deleteOne as delete,
};

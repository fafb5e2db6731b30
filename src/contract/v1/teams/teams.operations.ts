import { opV1 } from '../operationV1.js';
import type { CreateTeamInputV1, TeamIdV1, UpdateTeamInputV1 } from './teams.schema.js';

export * as eventTypes from './event-types/eventTypes.operations.js';

/**
 * Makes a team.
 * @deprecated In API v2 it is `teams.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateTeamInputV1, unknown>()({
  name: 'teams.create',
  method: 'POST',
  path: '/v1/teams',
});
/**
 * The teams that the key’s owner is in.
 * @deprecated In API v2 it is `teams.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'teams.list',
  method: 'GET',
  path: '/v1/teams',
});
/**
 * One team, by its id.
 * @deprecated In API v2 it is `teams.get`.
 */
export const get = /* @__PURE__ */ opV1<TeamIdV1, unknown>()({
  name: 'teams.get',
  method: 'GET',
  path: '/v1/teams/{teamId}',
});
/**
 * Changes a team’s name or slug.
 * @deprecated In API v2 it is `teams.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateTeamInputV1, unknown>()({
  name: 'teams.update',
  method: 'PATCH',
  path: '/v1/teams/{teamId}',
});
const deleteOne = /* @__PURE__ */ opV1<TeamIdV1, unknown>()({
  name: 'teams.delete',
  method: 'DELETE',
  path: '/v1/teams/{teamId}',
});

export {
  /**
   * Deletes a team.
   * @deprecated In API v2 it is `teams.delete`.
   */
  deleteOne as delete,
};

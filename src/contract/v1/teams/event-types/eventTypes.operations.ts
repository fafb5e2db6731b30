import { opV1 } from '../../operationV1.js';
import type { TeamIdV1 } from '../teams.schema.js';

/**
 * The event types of a team.
 * @deprecated In API v2 it is `teams.eventTypes.list`.
 */
export const list = /* @__PURE__ */ opV1<TeamIdV1, unknown>()({
  name: 'teams.eventTypes.list',
  method: 'GET',
  path: '/v1/teams/{teamId}/event-types',
});

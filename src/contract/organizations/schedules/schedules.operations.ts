import { op } from '../../operation.js';
import type { SkipQuery } from '../../pages.schema.js';
import type { Schedule } from '../../schedules/schedules.schema.js';
import type { OrganizationId } from '../organizations.schema.js';

/**
 * The schedules of all members.
 * @throws 403 when the user is no admin of the organization
 */
export const list = /* @__PURE__ */ op<OrganizationId & SkipQuery, Schedule[]>()({
  name: 'organizations.schedules.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/schedules',
  auth: 'required',
  scope: 'ORG_SCHEDULE_READ',
  role: 'organization admin',
  permission: 'availability.readOrgAvailability',
  paging: 'skip',
});

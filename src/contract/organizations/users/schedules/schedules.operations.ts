import { op } from '../../../operation.js';
import type { Schedule } from '../../../schedules/schedules.schema.js';
import type { OrganizationUserId } from '../../organizations.schema.js';
import type { CreateUserScheduleInput, UpdateUserScheduleInput, UserScheduleId } from './schedules.schema.js';

/**
 * A new schedule for a member.
 * @throws 403 when the caller is no admin of the organization, or the user not in it
 */
export const create = /* @__PURE__ */ op<CreateUserScheduleInput, Schedule>()({
  name: 'organizations.users.schedules.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/users/{userId}/schedules',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
  permission: 'availability.create',
});
/**
 * All schedules of a member.
 * @throws 403 when the caller is no admin of the organization, or the user not in it
 */
export const list = /* @__PURE__ */ op<OrganizationUserId, Schedule[]>()({
  name: 'organizations.users.schedules.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/users/{userId}/schedules',
  auth: 'required',
  scope: 'ORG_SCHEDULE_READ',
  role: 'organization admin',
  permission: 'availability.readOrgAvailability',
});
/**
 * One schedule of a member.
 * @throws 403 when the caller is no admin of the organization, or the schedule another user's
 * @throws 404 when there is none
 */
export const get = /* @__PURE__ */ op<UserScheduleId, Schedule>()({
  name: 'organizations.users.schedules.get',
  method: 'GET',
  path: '/v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}',
  auth: 'required',
  scope: 'ORG_SCHEDULE_READ',
  role: 'organization admin',
  permission: 'availability.readOrgAvailability',
});
/**
 * Changes what is given. `availability` and `overrides` replace what was there, each as a whole.
 * @throws 403 when the caller is no admin of the organization, or the schedule another user's
 * @throws 404 when there is none
 */
export const update = /* @__PURE__ */ op<UpdateUserScheduleInput, Schedule>()({
  name: 'organizations.users.schedules.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
  permission: 'availability.update',
});
const deleteOne = /* @__PURE__ */ op<UserScheduleId, undefined>()({
  name: 'organizations.users.schedules.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
  permission: 'availability.delete',
});

export {
  /**
   * Deletes it, the member's default too. Event types that named it have the default's hours then.
   * @throws 400 when there is none
   * @throws 403 when the caller is no admin of the organization, or the schedule another user's
   */
  deleteOne as delete,
};

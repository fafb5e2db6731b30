import { op } from '../../../operation.js';
import type {
  CreateOutOfOfficeInput,
  ListOutOfOfficeInput,
  OutOfOffice,
  OutOfOfficeId,
  UpdateOutOfOfficeInput,
} from '../../out-of-office/outOfOffice.schema.js';

/**
 * Says that a user is away for whole days in UTC. On them she can't be booked, or somebody else is in her place.
 * @throws 400 when the end is before the start, when `toUserId` is she herself or of no team of hers, or when bookings
 * would go round in a circle.
 * @throws 403 when the user is not in the organization.
 * @throws 409 when she has an entry of the same days.
 */
export const create = /* @__PURE__ */ op<CreateOutOfOfficeInput, OutOfOffice>()({
  name: 'organizations.users.outOfOffice.create',
  method: 'POST',
  path: '/v2/organizations/{orgId}/users/{userId}/ooo',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
});
/**
 * When a user is away.
 * @throws 403 when the user is not in the organization.
 */
export const list = /* @__PURE__ */ op<ListOutOfOfficeInput, OutOfOffice[]>()({
  name: 'organizations.users.outOfOffice.list',
  method: 'GET',
  path: '/v2/organizations/{orgId}/users/{userId}/ooo',
  auth: 'required',
  scope: 'ORG_SCHEDULE_READ',
  role: 'organization admin',
  paging: 'skip',
});
/**
 * Changes what is given; the days only as a pair.
 * @throws 400 when only one of `start` and `end` is given, and for what `create` refuses.
 * @throws 403 when the entry is not this user's, or the user is not in the organization.
 * @throws 409 when there is an entry of the same days, this one included.
 */
export const update = /* @__PURE__ */ op<UpdateOutOfOfficeInput, OutOfOffice>()({
  name: 'organizations.users.outOfOffice.update',
  method: 'PATCH',
  path: '/v2/organizations/{orgId}/users/{userId}/ooo/{oooId}',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
});
const deleteOne = /* @__PURE__ */ op<OutOfOfficeId, OutOfOffice>()({
  name: 'organizations.users.outOfOffice.delete',
  method: 'DELETE',
  path: '/v2/organizations/{orgId}/users/{userId}/ooo/{oooId}',
  auth: 'required',
  scope: 'ORG_SCHEDULE_WRITE',
  role: 'organization admin',
});

export {
  /**
   * Deletes an entry: its days can be booked again. Answers what it was.
   * @throws 403 when the entry is not this user's, or the user is not in the organization.
   */
  deleteOne as delete,
};

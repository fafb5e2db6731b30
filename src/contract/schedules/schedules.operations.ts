import { op } from '../operation.js';
import type { CreateScheduleInput, Schedule, ScheduleId, UpdateScheduleInput } from './schedules.schema.js';

/** A new schedule of the user's. The first one is not the default by itself. */
export const create = /* @__PURE__ */ op<CreateScheduleInput, Schedule>()({
  name: 'schedules.create',
  method: 'POST',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_WRITE',
});
/** All of the user's schedules, in no order that is promised. */
export const list = /* @__PURE__ */ op<Record<never, never>, Schedule[]>()({
  name: 'schedules.list',
  method: 'GET',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_READ',
});
/** `null`: the user has no default schedule, or it has been deleted. */
export const getDefault = /* @__PURE__ */ op<Record<never, never>, Schedule | null>()({
  name: 'schedules.getDefault',
  method: 'GET',
  path: '/v2/schedules/default',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_READ',
});
/**
 * One of the user's schedules.
 * @throws 403 when it is another user's
 * @throws 404 when there is none
 */
export const get = /* @__PURE__ */ op<ScheduleId, Schedule>()({
  name: 'schedules.get',
  method: 'GET',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_READ',
});
/**
 * Changes what is given. `availability` and `overrides` replace what was there, each as a whole.
 * @throws 403 when it is another user's
 * @throws 404 when there is none
 */
export const update = /* @__PURE__ */ op<UpdateScheduleInput, Schedule>()({
  name: 'schedules.update',
  method: 'PATCH',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_WRITE',
});
const deleteOne = /* @__PURE__ */ op<ScheduleId, undefined>()({
  name: 'schedules.delete',
  method: 'DELETE',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
  scope: 'SCHEDULE_WRITE',
});

export {
  /**
   * Deletes it, the default and the last one too. Event types that named it have the default's hours then; without a
   * default Monday to Friday, 09:00 to 17:00.
   * @throws 400 when there is none
   * @throws 403 when it is another user's
   */
  deleteOne as delete,
};

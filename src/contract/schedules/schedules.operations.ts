import { op } from '../operation.js';
import type { CreateScheduleInput, Schedule, ScheduleId, UpdateScheduleInput } from './schedules.schema.js';

export const create = /* @__PURE__ */ op<CreateScheduleInput, Schedule>()({
  name: 'schedules.create',
  method: 'POST',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
});
export const list = /* @__PURE__ */ op<Record<never, never>, Schedule[]>()({
  name: 'schedules.list',
  method: 'GET',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
});
/** `null`: the user has no default schedule. */
export const getDefault = /* @__PURE__ */ op<Record<never, never>, Schedule | null>()({
  name: 'schedules.getDefault',
  method: 'GET',
  path: '/v2/schedules/default',
  version: '2024-06-11',
  auth: 'required',
});
export const get = /* @__PURE__ */ op<ScheduleId, Schedule>()({
  name: 'schedules.get',
  method: 'GET',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});
export const update = /* @__PURE__ */ op<UpdateScheduleInput, Schedule>()({
  name: 'schedules.update',
  method: 'PATCH',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});
const deleteOne = /* @__PURE__ */ op<ScheduleId, undefined>()({
  name: 'schedules.delete',
  method: 'DELETE',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});

export {
  /** Deletes it. */
  deleteOne as delete,
};

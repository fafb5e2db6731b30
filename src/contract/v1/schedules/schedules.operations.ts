import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  CreateScheduleInputV1,
  ScheduleAnswerV1,
  ScheduleCreatedAnswerV1,
  SchedulesAnswerV1,
  UpdateScheduleInputV1,
} from './schedules.schema.js';

/**
 * Makes a schedule: Monday to Friday, 09:00 to 17:00.
 * @deprecated In API v2 it is `schedules.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateScheduleInputV1, ScheduleCreatedAnswerV1>()({
  name: 'schedules.create',
  method: 'POST',
  path: '/v1/schedules',
});
/**
 * The schedules of the key’s owner.
 * @deprecated In API v2 it is `schedules.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, SchedulesAnswerV1>()({
  name: 'schedules.list',
  method: 'GET',
  path: '/v1/schedules',
});
/**
 * One schedule.
 * @deprecated In API v2 it is `schedules.get`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, ScheduleAnswerV1>()({
  name: 'schedules.get',
  method: 'GET',
  path: '/v1/schedules/{id}',
});
/**
 * Changes a schedule’s name or zone; its hours are `availabilities`.
 * @deprecated In API v2 it is `schedules.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateScheduleInputV1, ScheduleAnswerV1>()({
  name: 'schedules.update',
  method: 'PATCH',
  path: '/v1/schedules/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'schedules.delete',
  method: 'DELETE',
  path: '/v1/schedules/{id}',
});

export {
  /**
   * Deletes a schedule.
   * @deprecated In API v2 it is `schedules.delete`.
   */
  deleteOne as delete,
};

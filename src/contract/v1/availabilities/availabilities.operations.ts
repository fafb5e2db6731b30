import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type { CreateAvailabilityInputV1, UpdateAvailabilityInputV1 } from './availabilities.schema.js';

/**
 * Adds hours to a schedule.
 * @deprecated In API v2 it is `schedules.update`.
 */
export const create = /* @__PURE__ */ opV1<CreateAvailabilityInputV1, unknown>()({
  name: 'availabilities.create',
  method: 'POST',
  path: '/v1/availabilities',
});
/**
 * One of the hours of a schedule.
 * @deprecated In API v2 it is `schedules.get`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'availabilities.get',
  method: 'GET',
  path: '/v1/availabilities/{id}',
});
/**
 * Changes one of the hours of a schedule.
 * @deprecated In API v2 it is `schedules.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateAvailabilityInputV1, unknown>()({
  name: 'availabilities.update',
  method: 'PATCH',
  path: '/v1/availabilities/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'availabilities.delete',
  method: 'DELETE',
  path: '/v1/availabilities/{id}',
});

export {
  /**
   * Takes hours off a schedule.
   * @deprecated In API v2 it is `schedules.update`.
   */
  deleteOne as delete,
};

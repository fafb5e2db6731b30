import { opV1 } from '../operationV1.js';
import type { IdV1 } from '../scalarsV1.schema.js';
import type {
  CreateDestinationCalendarInputV1,
  UpdateDestinationCalendarInputV1,
} from './destinationCalendars.schema.js';

/**
 * Says which calendar bookings go into.
 * @deprecated In API v2 it is `destinationCalendars.update`.
 */
export const create = /* @__PURE__ */ opV1<CreateDestinationCalendarInputV1, unknown>()({
  name: 'destinationCalendars.create',
  method: 'POST',
  path: '/v1/destination-calendars',
});
/**
 * The calendars that bookings go into.
 * @deprecated In API v2 it is `calendars.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'destinationCalendars.list',
  method: 'GET',
  path: '/v1/destination-calendars',
});
/**
 * A calendar that bookings go into.
 * @deprecated In API v2 it is `calendars.list`.
 */
export const get = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'destinationCalendars.get',
  method: 'GET',
  path: '/v1/destination-calendars/{id}',
});
/**
 * Puts another calendar in its place.
 * @deprecated In API v2 it is `destinationCalendars.update`.
 */
export const update = /* @__PURE__ */ opV1<UpdateDestinationCalendarInputV1, unknown>()({
  name: 'destinationCalendars.update',
  method: 'PATCH',
  path: '/v1/destination-calendars/{id}',
});
const deleteOne = /* @__PURE__ */ opV1<IdV1, unknown>()({
  name: 'destinationCalendars.delete',
  method: 'DELETE',
  path: '/v1/destination-calendars/{id}',
});

export {
  /**
   * Lets bookings go into no calendar.
   * @deprecated There is none in API v2.
   */
  deleteOne as delete,
};

import { opV1 } from '../operationV1.js';
import type {
  CreateSelectedCalendarInputV1,
  SelectedCalendarIdV1,
  UpdateSelectedCalendarInputV1,
} from './selectedCalendars.schema.js';

/**
 * Lets the events of a calendar count as busy.
 * @deprecated In API v2 it is `selectedCalendars.create`.
 */
export const create = /* @__PURE__ */ opV1<CreateSelectedCalendarInputV1, unknown>()({
  name: 'selectedCalendars.create',
  method: 'POST',
  path: '/v1/selected-calendars',
});
/**
 * The calendars whose events count as busy.
 * @deprecated In API v2 it is `calendars.list`.
 */
export const list = /* @__PURE__ */ opV1<Record<never, never>, unknown>()({
  name: 'selectedCalendars.list',
  method: 'GET',
  path: '/v1/selected-calendars',
});
/**
 * A calendar whose events count as busy.
 * @deprecated In API v2 it is `calendars.list`.
 */
export const get = /* @__PURE__ */ opV1<SelectedCalendarIdV1, unknown>()({
  name: 'selectedCalendars.get',
  method: 'GET',
  path: '/v1/selected-calendars/{userId}_{integration}_{externalId}',
});
/**
 * Changes which calendar counts as busy.
 * @deprecated There is none in API v2: delete it, and create another.
 */
export const update = /* @__PURE__ */ opV1<UpdateSelectedCalendarInputV1, unknown>()({
  name: 'selectedCalendars.update',
  method: 'PATCH',
  path: '/v1/selected-calendars/{userId}_{integration}_{externalId}',
});
const deleteOne = /* @__PURE__ */ opV1<SelectedCalendarIdV1, unknown>()({
  name: 'selectedCalendars.delete',
  method: 'DELETE',
  path: '/v1/selected-calendars/{userId}_{integration}_{externalId}',
});

export {
  /**
   * Lets the events of a calendar count no more.
   * @deprecated In API v2 it is `selectedCalendars.delete`.
   */
  deleteOne as delete,
};

import { op } from '../operation.js';
import type { SelectedCalendar, SelectedCalendarRef } from './selectedCalendars.schema.js';

/**
 * Lets a calendar's events block the user's slots. `isSelected` in `calendars.list` says which do.
 *
 * @throws 404 when the user has no such credential.
 */
export const create = /* @__PURE__ */ op<SelectedCalendarRef, SelectedCalendar>()({
  name: 'selectedCalendars.create',
  method: 'POST',
  path: '/v2/selected-calendars',
  auth: 'required',
});
const deleteOne = /* @__PURE__ */ op<SelectedCalendarRef, SelectedCalendar>()({
  name: 'selectedCalendars.delete',
  method: 'DELETE',
  path: '/v2/selected-calendars',
  auth: 'required',
});

export {
  /**
   * No longer lets a calendar's events block the user's slots. After the last one no calendar does.
   *
   * @throws 404 when the user has no such credential.
   */
  deleteOne as delete,
};

import { op } from '../operation.js';
import type {
  UpdateDestinationCalendarInput,
  UpdatedDestinationCalendar,
} from './destinationCalendars.schema.js';

/**
 * Says where the user's new bookings are written, in place of the calendar before.
 *
 * @throws 404 when no connected, writable calendar has this `integration` and `externalId`.
 */
export const update = /* @__PURE__ */ op<UpdateDestinationCalendarInput, UpdatedDestinationCalendar>()({
  name: 'destinationCalendars.update',
  method: 'PUT',
  path: '/v2/destination-calendars',
  auth: 'required',
  scope: 'APPS_WRITE',
});

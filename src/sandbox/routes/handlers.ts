import { cancelBooking } from './bookings/change/cancelBooking.js';
import * as hostDecisions from './bookings/change/hostDecisions.js';
import { rescheduleBooking } from './bookings/change/rescheduleBooking.js';
import { createBooking } from './bookings/create/createBooking.js';
import { getCalendarLinks } from './bookings/read/calendarLinks.js';
import { getBooking } from './bookings/read/getBooking.js';
import { listBookings } from './bookings/read/listBookings.js';
import * as eventTypes from './event-types/eventTypes.js';
import type { Handler, OperationName } from './handler.js';
import * as schedules from './schedules/schedules.js';
import { getSlots } from './slots/getSlots.js';
import * as reservations from './slots/reservations.js';
import * as managedUsers from './users/managedUsers.js';
import * as me from './users/me.js';
import * as oauthClients from './users/oauthClients.js';
import * as provider from './users/provider.js';
import * as tokens from './users/tokens.js';

/** Every operation of the table has one: a row without a handler does not compile. */
export const handlers: { readonly [Name in OperationName]: Handler<Name> } = {
  ...provider,
  ...tokens,
  ...oauthClients,
  ...managedUsers,
  ...me,
  ...schedules,
  ...eventTypes,
  getSlots,
  ...reservations,
  createBooking,
  getBooking,
  listBookings,
  cancelBooking,
  rescheduleBooking,
  getCalendarLinks,
  ...hostDecisions,
};

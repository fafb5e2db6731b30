import type {
  Booking,
  BookingUid,
  CalendarLink,
  CancelBookingInput,
  CreateBookingInput,
  DeclineBookingInput,
  ListBookingsInput,
  MarkAbsentInput,
  RescheduleBookingInput,
} from './bookings.schema.js';
import type { Paged } from './envelope.schema.js';
import type {
  CreateEventTypeInput,
  DeletedEventType,
  EventType,
  EventTypeId,
  ListEventTypesInput,
  UpdateEventTypeInput,
} from './eventTypes.schema.js';
import type {
  CreateManagedUserInput,
  ListManagedUsersInput,
  ManagedUser,
  ManagedUserId,
  ManagedUserWithTokens,
  UpdateManagedUserInput,
} from './managedUsers.schema.js';
import type { Me, UpdateMeInput } from './me.schema.js';
import type {
  ClientId,
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientSecret,
  UpdateOAuthClientInput,
} from './oauthClients.schema.js';
import { op } from './operation.js';
import type { Provider } from './provider.schema.js';
import type { CreateScheduleInput, Schedule, ScheduleId, UpdateScheduleInput } from './schedules.schema.js';
import type {
  CreateReservationInput,
  GetSlotsInput,
  Reservation,
  ReservationUid,
  Slots,
} from './slots.schema.js';
import type { RefreshTokensInput, TokenPair } from './tokens.schema.js';

/**
 * THE TABLE. One row for each operation of the API; this module as a namespace is the table itself.
 * A row is data and types alone: who imports one row pays for one row, and no schema reaches a browser.
 */

// -- provider ------------------------------------------------------------------------------------
export const getProvider = /* @__PURE__ */ op<ClientId, Provider>()({
  name: 'getProvider',
  method: 'GET',
  path: '/v2/provider/{clientId}',
  auth: 'public',
});
/** 498 when the token has expired, 401 when it never was one. */
export const checkAccessToken = /* @__PURE__ */ op<ClientId, undefined>()({
  name: 'checkAccessToken',
  method: 'GET',
  path: '/v2/provider/{clientId}/access-token',
  auth: 'required',
});

// -- tokens --------------------------------------------------------------------------------------
/** A refresh token works once; the answer holds the next one. */
export const refreshTokens = /* @__PURE__ */ op<RefreshTokensInput, TokenPair>()({
  name: 'refreshTokens',
  method: 'POST',
  path: '/v2/oauth/{clientId}/refresh',
  auth: 'client',
});
/** Ends every token that the user has with this client. */
export const forceRefreshTokens = /* @__PURE__ */ op<ManagedUserId, TokenPair>()({
  name: 'forceRefreshTokens',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users/{userId}/force-refresh',
  auth: 'client',
});

// -- OAuth clients -------------------------------------------------------------------------------
export const createOAuthClient = /* @__PURE__ */ op<CreateOAuthClientInput, OAuthClientSecret>()({
  name: 'createOAuthClient',
  method: 'POST',
  path: '/v2/oauth-clients',
  auth: 'required',
});
export const listOAuthClients = /* @__PURE__ */ op<Record<never, never>, OAuthClient[]>()({
  name: 'listOAuthClients',
  method: 'GET',
  path: '/v2/oauth-clients',
  auth: 'required',
});
export const getOAuthClient = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'getOAuthClient',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});
export const updateOAuthClient = /* @__PURE__ */ op<UpdateOAuthClientInput, OAuthClient>()({
  name: 'updateOAuthClient',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});
export const deleteOAuthClient = /* @__PURE__ */ op<ClientId, OAuthClient>()({
  name: 'deleteOAuthClient',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}',
  auth: 'required',
});

// -- managed users -------------------------------------------------------------------------------
export const createManagedUser = /* @__PURE__ */ op<CreateManagedUserInput, ManagedUserWithTokens>()({
  name: 'createManagedUser',
  method: 'POST',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
});
export const listManagedUsers = /* @__PURE__ */ op<ListManagedUsersInput, ManagedUser[]>()({
  name: 'listManagedUsers',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users',
  auth: 'client',
});
export const getManagedUser = /* @__PURE__ */ op<ManagedUserId, ManagedUser>()({
  name: 'getManagedUser',
  method: 'GET',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});
export const updateManagedUser = /* @__PURE__ */ op<UpdateManagedUserInput, ManagedUser>()({
  name: 'updateManagedUser',
  method: 'PATCH',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});
export const deleteManagedUser = /* @__PURE__ */ op<ManagedUserId, ManagedUser>()({
  name: 'deleteManagedUser',
  method: 'DELETE',
  path: '/v2/oauth-clients/{clientId}/users/{userId}',
  auth: 'client',
});

// -- me ------------------------------------------------------------------------------------------
export const getMe = /* @__PURE__ */ op<Record<never, never>, Me>()({
  name: 'getMe',
  method: 'GET',
  path: '/v2/me',
  auth: 'required',
});
export const updateMe = /* @__PURE__ */ op<UpdateMeInput, Me>()({
  name: 'updateMe',
  method: 'PATCH',
  path: '/v2/me',
  auth: 'required',
});

// -- schedules -----------------------------------------------------------------------------------
export const createSchedule = /* @__PURE__ */ op<CreateScheduleInput, Schedule>()({
  name: 'createSchedule',
  method: 'POST',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
});
export const listSchedules = /* @__PURE__ */ op<Record<never, never>, Schedule[]>()({
  name: 'listSchedules',
  method: 'GET',
  path: '/v2/schedules',
  version: '2024-06-11',
  auth: 'required',
});
/** `null`: the user has no default schedule. */
export const getDefaultSchedule = /* @__PURE__ */ op<Record<never, never>, Schedule | null>()({
  name: 'getDefaultSchedule',
  method: 'GET',
  path: '/v2/schedules/default',
  version: '2024-06-11',
  auth: 'required',
});
export const getSchedule = /* @__PURE__ */ op<ScheduleId, Schedule>()({
  name: 'getSchedule',
  method: 'GET',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});
export const updateSchedule = /* @__PURE__ */ op<UpdateScheduleInput, Schedule>()({
  name: 'updateSchedule',
  method: 'PATCH',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});
export const deleteSchedule = /* @__PURE__ */ op<ScheduleId, undefined>()({
  name: 'deleteSchedule',
  method: 'DELETE',
  path: '/v2/schedules/{scheduleId}',
  version: '2024-06-11',
  auth: 'required',
});

// -- event types ---------------------------------------------------------------------------------
export const createEventType = /* @__PURE__ */ op<CreateEventTypeInput, EventType>()({
  name: 'createEventType',
  method: 'POST',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'required',
});
/** With `username` and `eventSlug` the public reading of one event type: a list of one, or of none. */
export const listEventTypes = /* @__PURE__ */ op<ListEventTypesInput, EventType[]>()({
  name: 'listEventTypes',
  method: 'GET',
  path: '/v2/event-types',
  version: '2024-06-14',
  auth: 'optional',
});
export const getEventType = /* @__PURE__ */ op<EventTypeId, EventType>()({
  name: 'getEventType',
  method: 'GET',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});
export const updateEventType = /* @__PURE__ */ op<UpdateEventTypeInput, EventType>()({
  name: 'updateEventType',
  method: 'PATCH',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});
export const deleteEventType = /* @__PURE__ */ op<EventTypeId, DeletedEventType>()({
  name: 'deleteEventType',
  method: 'DELETE',
  path: '/v2/event-types/{eventTypeId}',
  version: '2024-06-14',
  auth: 'required',
});

// -- slots and reservations ----------------------------------------------------------------------
export const getSlots = /* @__PURE__ */ op<GetSlotsInput, Slots>()({
  name: 'getSlots',
  method: 'GET',
  path: '/v2/slots',
  version: '2024-09-04',
  auth: 'optional',
});
export const createReservation = /* @__PURE__ */ op<CreateReservationInput, Reservation>()({
  name: 'createReservation',
  method: 'POST',
  path: '/v2/slots/reservations',
  version: '2024-09-04',
  auth: 'optional',
});
/** `null`: there is no such reservation. */
export const getReservation = /* @__PURE__ */ op<ReservationUid, Reservation | null>()({
  name: 'getReservation',
  method: 'GET',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'public',
});
/** Moves the reservation's end to now plus its duration. */
export const updateReservation = /* @__PURE__ */ op<ReservationUid & CreateReservationInput, Reservation>()({
  name: 'updateReservation',
  method: 'PATCH',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'optional',
});
export const deleteReservation = /* @__PURE__ */ op<ReservationUid, undefined>()({
  name: 'deleteReservation',
  method: 'DELETE',
  path: '/v2/slots/reservations/{uid}',
  version: '2024-09-04',
  auth: 'public',
});

// -- bookings ------------------------------------------------------------------------------------
export const createBooking = /* @__PURE__ */ op<CreateBookingInput, Booking>()({
  name: 'createBooking',
  method: 'POST',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'optional',
});
export const getBooking = /* @__PURE__ */ op<BookingUid, Booking>()({
  name: 'getBooking',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}',
  version: '2024-08-13',
  auth: 'optional',
});
export const listBookings = /* @__PURE__ */ op<ListBookingsInput, Paged<Booking>>()({
  name: 'listBookings',
  method: 'GET',
  path: '/v2/bookings',
  version: '2024-08-13',
  auth: 'required',
});
export const cancelBooking = /* @__PURE__ */ op<CancelBookingInput, Booking>()({
  name: 'cancelBooking',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/cancel',
  version: '2024-08-13',
  auth: 'optional',
});
/** Makes a new booking with a new uid; the old one is cancelled and points to it. */
export const rescheduleBooking = /* @__PURE__ */ op<RescheduleBookingInput, Booking>()({
  name: 'rescheduleBooking',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/reschedule',
  version: '2024-08-13',
  auth: 'optional',
});
export const getCalendarLinks = /* @__PURE__ */ op<BookingUid, CalendarLink[]>()({
  name: 'getCalendarLinks',
  method: 'GET',
  path: '/v2/bookings/{bookingUid}/calendar-links',
  version: '2024-08-13',
  auth: 'required',
});
/** For the host, of a booking that waits for it. */
export const confirmBooking = /* @__PURE__ */ op<BookingUid, Booking>()({
  name: 'confirmBooking',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/confirm',
  version: '2024-08-13',
  auth: 'required',
});
export const declineBooking = /* @__PURE__ */ op<DeclineBookingInput, Booking>()({
  name: 'declineBooking',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/decline',
  version: '2024-08-13',
  auth: 'required',
});
/** Only once the booking has begun. */
export const markAbsent = /* @__PURE__ */ op<MarkAbsentInput, Booking>()({
  name: 'markAbsent',
  method: 'POST',
  path: '/v2/bookings/{bookingUid}/mark-absent',
  version: '2024-08-13',
  auth: 'required',
});

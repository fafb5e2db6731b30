/** What the API takes and gives, as types: everything that a row of the table names. */

export type {
  Booking,
  BookingLocation,
  BookingStatus,
  BookingUid,
  CalendarLink,
  CancelBookingInput,
  CreateBookingInput,
  ListBookingsInput,
  RescheduleBookingInput,
} from '../contract/bookings/bookings.schema.js';
export type { Paged, Pagination } from '../contract/envelope.schema.js';
export type { BookingField, BookingFieldType } from '../contract/event-types/bookingFields.schema.js';
export type {
  CreateEventTypeInput,
  DeletedEventType,
  EventType,
  EventTypeId,
  ListEventTypesInput,
  UpdateEventTypeInput,
} from '../contract/event-types/eventTypes.schema.js';
export type { Location } from '../contract/event-types/locations.schema.js';
export type { Me, UpdateMeInput } from '../contract/me/me.schema.js';
export type { RefreshTokensInput, TokenPair } from '../contract/oauth/tokens.schema.js';
export type {
  ClientId,
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientSecret,
  Permission,
  UpdateOAuthClientInput,
} from '../contract/oauth-clients/oauthClients.schema.js';
export type {
  CreateManagedUserInput,
  ListManagedUsersInput,
  ManagedUser,
  ManagedUserId,
  ManagedUserWithTokens,
  UpdateManagedUserInput,
} from '../contract/oauth-clients/users/managedUsers.schema.js';
export type { Provider } from '../contract/provider/provider.schema.js';
export type {
  Availability,
  CreateScheduleInput,
  Override,
  Schedule,
  ScheduleId,
  UpdateScheduleInput,
} from '../contract/schedules/schedules.schema.js';
export type {
  CreateReservationInput,
  GetSlotsInput,
  Reservation,
  ReservationUid,
  Slots,
  WireSlot,
} from '../contract/slots/slots.schema.js';

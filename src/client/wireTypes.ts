/** What the API takes and gives, as types: everything that a row of the table names. */
export type { BookingField, BookingFieldType } from '../contract/bookingFields.schema.js';
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
} from '../contract/bookings.schema.js';
export type { Paged, Pagination } from '../contract/envelope.schema.js';
export type {
  CreateEventTypeInput,
  DeletedEventType,
  EventType,
  EventTypeId,
  ListEventTypesInput,
  UpdateEventTypeInput,
} from '../contract/eventTypes.schema.js';
export type { Location } from '../contract/locations.schema.js';
export type {
  CreateManagedUserInput,
  ListManagedUsersInput,
  ManagedUser,
  ManagedUserId,
  ManagedUserWithTokens,
  UpdateManagedUserInput,
} from '../contract/managedUsers.schema.js';
export type { Me, UpdateMeInput } from '../contract/me.schema.js';
export type {
  ClientId,
  CreateOAuthClientInput,
  OAuthClient,
  OAuthClientSecret,
  Permission,
  UpdateOAuthClientInput,
} from '../contract/oauthClients.schema.js';
export type { Provider } from '../contract/provider.schema.js';
export type {
  Availability,
  CreateScheduleInput,
  Override,
  Schedule,
  ScheduleId,
  UpdateScheduleInput,
} from '../contract/schedules.schema.js';
export type {
  CreateReservationInput,
  GetSlotsInput,
  Reservation,
  ReservationUid,
  Slots,
  WireSlot,
} from '../contract/slots.schema.js';
export type { RefreshTokensInput, TokenPair } from '../contract/tokens.schema.js';

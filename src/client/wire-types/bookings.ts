/** What the API takes and gives about bookings, slots and schedules, as types; and the user whose they are. */

export type {
  AddAttendeeInput,
  AddedAttendee,
  Attendee,
  AttendeeId,
  RemovedAttendee,
} from '../../contract/bookings/attendees/attendees.schema.js';
export type {
  BookingLocation,
  NewBookingLocation,
} from '../../contract/bookings/bookingLocations.schema.js';
export type {
  BookingRecording,
  BookingReference,
  CalendarLink,
  ConferencingParticipant,
  ConferencingSession,
  ListReferencesInput,
  SeatUid,
} from '../../contract/bookings/bookingParts.schema.js';
export type {
  AnySeatedBooking,
  BookedSeat,
  Booking,
  BookingAttendee,
  BookingHost,
  BookingOrSeries,
  BookingStatus,
  CreatedBooking,
  Occurrence,
  RecurringBookedSeat,
  RecurringBooking,
  RecurringSeatedBooking,
  RegularBooking,
  RescheduledBooking,
  SeatedAttendee,
  SeatedBooking,
  UnseatedBooking,
} from '../../contract/bookings/bookings.schema.js';
export type {
  AddGuestsInput,
  BookingUid,
  CancelBookingInput,
  CancelSeat,
  CancelWhole,
  DeclineBookingInput,
  MarkAbsentInput,
  NewGuest,
  ReassignBookingInput,
  ReassignedBooking,
  RequestRescheduleInput,
  RescheduleBookingInput,
  RescheduleSeat,
  RescheduleWhole,
  UpdateBookingLocationInput,
} from '../../contract/bookings/changeBooking.schema.js';
export type {
  BookedEventType,
  BookingRouting,
  CreateBookingInput,
  EventTypeById,
  EventTypeOfTeam,
  EventTypeOfUser,
  InstantRequest,
  NewAttendee,
  RecurringRequest,
  RegularRequest,
} from '../../contract/bookings/createBooking.schema.js';
export type {
  BookingPhase,
  ListBookingsByCursorInput,
  ListBookingsInput,
  ListOrganizationBookingsInput,
  ListOrganizationTeamBookingsInput,
  ListOrganizationUserBookingsInput,
  ListTeamBookingsInput,
  ListTeamReferencesInput,
} from '../../contract/bookings/listBookings.schema.js';
export type {
  AvailableCredits,
  ChargeCreditsInput,
  ChargedCredits,
  CreditBalance,
} from '../../contract/credits/credits.schema.js';
export type { CursorPaged, CursorPagination, Paged, Pagination } from '../../contract/envelope.schema.js';
export type {
  BookingLimits,
  UpdateBookingLimitsInput,
} from '../../contract/me/booking-limits/bookingLimits.schema.js';
export type { Me, UpdateMeInput } from '../../contract/me/me.schema.js';
export type {
  AppPushSubscription,
  SubscribeInput,
  UnsubscribeInput,
} from '../../contract/notifications/notifications.schema.js';
export type { OrganizationTeamUserId } from '../../contract/organizations/teams/users/schedules/schedules.schema.js';
export type {
  CreateUserScheduleInput,
  UpdateUserScheduleInput,
  UserScheduleId,
} from '../../contract/organizations/users/schedules/schedules.schema.js';
export type { SkipQuery } from '../../contract/pages.schema.js';
export type { Language, Weekday } from '../../contract/scalars.schema.js';
export type {
  Availability,
  CreateScheduleInput,
  Override,
  Schedule,
  ScheduleId,
  SchedulesForQuery,
  UpdateScheduleInput,
} from '../../contract/schedules/schedules.schema.js';
export type {
  DeleteSelectedInput,
  LegacySlot,
  LegacySlots,
  ListAvailableInput,
  ReserveInput,
} from '../../contract/slots/legacy/legacy.schema.js';
export type {
  CreateReservationInput,
  MadeReservation,
  Reservation,
  ReservationUid,
  UpdateReservationInput,
} from '../../contract/slots/reservations/reservations.schema.js';
export type {
  GetSlotsInput,
  Slots,
  SlotsById,
  SlotsOfSeveral,
  SlotsOfTeam,
  SlotsOfUser,
  WireSlot,
} from '../../contract/slots/slots.schema.js';
export type { CityTimeZone } from '../../contract/timezones/timezones.schema.js';

/** What the legacy API takes and answers, as types: from the schemas, which stay out of the bundle. */
export type {
  AttendeeAnswerV1,
  AttendeeCreatedAnswerV1,
  AttendeesAnswerV1,
  AttendeeV1,
  CreateAttendeeInputV1,
  MessageAnswerV1,
  UpdateAttendeeInputV1,
} from '../../contract/v1/attendees/attendees.schema.js';
export type {
  CreateAvailabilityInputV1,
  UpdateAvailabilityInputV1,
} from '../../contract/v1/availabilities/availabilities.schema.js';
export type {
  CreateBookingReferenceInputV1,
  UpdateBookingReferenceInputV1,
} from '../../contract/v1/booking-references/bookingReferences.schema.js';
export type {
  BookingAnswerV1,
  BookingCreatedAnswerV1,
  BookingStatusV1,
  BookingsAnswerV1,
  BookingV1,
  CancelBookingInputV1,
  CreateBookingInputV1,
  ListBookingsInputV1,
  RecordingIdV1,
  RecordingV1,
  UpdateBookingInputV1,
} from '../../contract/v1/bookings/bookings.schema.js';
export type {
  CreateCredentialInputV1,
  CredentialIdV1,
  CredentialOwnerV1,
  UpdateCredentialInputV1,
} from '../../contract/v1/credential-sync/credentialSync.schema.js';
export type {
  CreateDestinationCalendarInputV1,
  UpdateDestinationCalendarInputV1,
} from '../../contract/v1/destination-calendars/destinationCalendars.schema.js';
export type {
  CreateEventTypeInputV1,
  EventTypeLocationV1,
  ListEventTypesInputV1,
  UpdateEventTypeInputV1,
} from '../../contract/v1/event-types/eventTypes.schema.js';
export type {
  CreateMembershipInputV1,
  MembershipIdV1,
  UpdateMembershipInputV1,
} from '../../contract/v1/memberships/memberships.schema.js';
export type { IdV1 } from '../../contract/v1/scalarsV1.schema.js';
export type {
  CreateScheduleInputV1,
  ScheduleAnswerV1,
  ScheduleCreatedAnswerV1,
  SchedulesAnswerV1,
  ScheduleV1,
  UpdateScheduleInputV1,
} from '../../contract/v1/schedules/schedules.schema.js';
export type {
  CreateSelectedCalendarInputV1,
  SelectedCalendarIdV1,
  UpdateSelectedCalendarInputV1,
} from '../../contract/v1/selected-calendars/selectedCalendars.schema.js';
export type { ListSlotsInputV1, SlotsAnswerV1 } from '../../contract/v1/slots/slots.schema.js';
export type { CreateTeamInputV1, TeamIdV1, UpdateTeamInputV1 } from '../../contract/v1/teams/teams.schema.js';
export type {
  CreateUserInputV1,
  ListUsersInputV1,
  UpdateUserInputV1,
  UserIdV1,
} from '../../contract/v1/users/users.schema.js';
export type {
  CreateWebhookInputV1,
  UpdateWebhookInputV1,
  WebhookIdV1,
  WebhookTriggerV1,
} from '../../contract/v1/webhooks/webhooks.schema.js';

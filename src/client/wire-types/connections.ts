/** What the API takes and gives about calendars, conferencing, payments and verified addresses, as types. */

export type {
  BusyTime,
  ListBusyTimesInput,
  ListFreeBusyInput,
} from '../../contract/calendars/busyTimes.schema.js';
export type {
  CalendarCredential,
  CalendarProvider,
  CheckCalendarInput,
  ConnectCalendarInput,
  CreateCalendarCredentialsInput,
  DisconnectCalendarInput,
  SaveCalendarCredentialsInput,
} from '../../contract/calendars/calendars.schema.js';
export type {
  Calendar,
  CalendarIntegration,
  ConnectedAccount,
  ConnectedCalendars,
  DestinationCalendar,
  NoDestinationCalendar,
} from '../../contract/calendars/connectedCalendars.schema.js';
export type {
  CalendarConnection,
  CalendarConnectionId,
  CalendarConnections,
  ListConnectionBusyTimesInput,
} from '../../contract/calendars/connections/connections.schema.js';
export type {
  ConnectionEventId,
  CreateConnectionEventInput,
  ListConnectionEventsInput,
  UpdateConnectionEventInput,
} from '../../contract/calendars/connections/events/events.schema.js';
export type {
  CalendarEvent,
  CalendarEventAttendee,
  CalendarEventHost,
  CalendarEventLocation,
  CalendarEventMoreLocation,
  CalendarEventOwner,
  CalendarEventPhoneLocation,
  CalendarEventResponseStatus,
  CalendarEventSipLocation,
  CalendarEventStatus,
  CalendarEventTime,
  CalendarEventVideoLocation,
} from '../../contract/calendars/events/calendarEvents.schema.js';
export type {
  CalendarEventUid,
  CreateCalendarEventInput,
  ListCalendarEventsInput,
  UpdateCalendarEventInput,
} from '../../contract/calendars/events/events.schema.js';
export type { SaveIcsFeedsInput } from '../../contract/calendars/ics-feeds/icsFeeds.schema.js';
export type {
  ConferencingApp,
  ConferencingAuthUrl,
  ConferencingConnection,
  ConnectConferencingInput,
  DefaultConferencingApp,
  DisconnectConferencingInput,
  GetConferencingAuthUrlInput,
  SaveConferencingCredentialsInput,
  SetDefaultConferencingInput,
} from '../../contract/conferencing/conferencing.schema.js';
export type { CallbackInput, ConnectUrl, ReturnInput } from '../../contract/consent.schema.js';
export type {
  UpdateDestinationCalendarInput,
  UpdatedDestinationCalendar,
} from '../../contract/destination-calendars/destinationCalendars.schema.js';
export type {
  ConnectTeamConferencingInput,
  DisconnectTeamConferencingInput,
  GetTeamConferencingAuthUrlInput,
  SaveTeamConferencingCredentialsInput,
  SetDefaultTeamConferencingInput,
} from '../../contract/organizations/teams/conferencing/conferencing.schema.js';
export type {
  GetTeamStripeConnectUrlInput,
  SaveTeamStripeCredentialsInput,
} from '../../contract/organizations/teams/stripe/stripe.schema.js';
export type {
  ListOrganizationTeamVerifiedResourcesInput,
  OrganizationTeamVerifiedResourceId,
  RequestOrganizationTeamEmailCodeInput,
  RequestOrganizationTeamPhoneCodeInput,
  VerifyOrganizationTeamEmailInput,
  VerifyOrganizationTeamPhoneInput,
} from '../../contract/organizations/teams/verified-resources/verifiedResources.schema.js';
export type {
  SelectedCalendar,
  SelectedCalendarRef,
} from '../../contract/selected-calendars/selectedCalendars.schema.js';
export type {
  ListTeamVerifiedResourcesInput,
  RequestTeamEmailCodeInput,
  RequestTeamPhoneCodeInput,
  TeamVerifiedResourceId,
  VerifyTeamEmailInput,
  VerifyTeamPhoneInput,
} from '../../contract/teams/verified-resources/verifiedResources.schema.js';
export type {
  RequestEmailCodeInput,
  RequestPhoneCodeInput,
  TeamVerifiedEmail,
  TeamVerifiedPhone,
  VerifiedEmail,
  VerifiedPhone,
  VerifiedResourceId,
  VerifyEmailInput,
  VerifyPhoneInput,
} from '../../contract/verified-resources/verifiedResources.schema.js';

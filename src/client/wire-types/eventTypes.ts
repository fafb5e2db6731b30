/** What the API takes and gives about event types, their private links, and webhooks of every owner. */

export type { BookingFieldInput } from '../../contract/event-types/bookingFieldInputs.schema.js';
export type {
  BookingField,
  BookingFieldType,
} from '../../contract/event-types/bookingFields.schema.js';
export type {
  ActiveBookingsLimit,
  BookingWindow,
  Limits,
  LimitsInput,
} from '../../contract/event-types/bookingLimits.schema.js';
export type {
  BookerLayout,
  BookerLayouts,
  EventTypeColor,
  InterfaceLanguage,
} from '../../contract/event-types/bookingPage.schema.js';
export type {
  ConfirmationPolicy,
  DisableCancelling,
  DisableRescheduling,
  Recurrence,
  RecurrenceInput,
  Seats,
} from '../../contract/event-types/bookingRules.schema.js';
export type {
  CreateEventTypeInput,
  DeletedEventType,
  EventType,
  EventTypeId,
  EventTypeUser,
  ListEventTypesInput,
  UpdateEventTypeInput,
} from '../../contract/event-types/eventTypes.schema.js';
export type {
  Location,
  LocationInput,
  TeamLocationInput,
} from '../../contract/event-types/locations.schema.js';
export type {
  CalVideoSettings,
  EmailSettings,
  EventTypeCalendar,
} from '../../contract/event-types/meeting.schema.js';
export type {
  CreatePrivateLinkInput,
  DeletedPrivateLink,
  PrivateLink,
  PrivateLinkId,
  PrivateLinkLimit,
  UpdatePrivateLinkInput,
} from '../../contract/event-types/private-links/privateLinks.schema.js';
export type {
  CreateEventTypeWebhookInput,
  EventTypeWebhook,
  EventTypeWebhookId,
  ListEventTypeWebhooksInput,
  UpdateEventTypeWebhookInput,
} from '../../contract/event-types/webhooks/webhooks.schema.js';
export type {
  CreateOAuthClientWebhookInput,
  ListOAuthClientWebhooksInput,
  OAuthClientWebhook,
  OAuthClientWebhookId,
  UpdateOAuthClientWebhookInput,
} from '../../contract/oauth-clients/webhooks/webhooks.schema.js';
export type {
  CreateOrganizationPhoneCallInput,
  CreateOrganizationTeamEventTypeInput,
  ListEventTypesOfAllTeamsInput,
  ListOrganizationTeamEventTypesInput,
  OrganizationTeamEventTypeId,
  UpdateOrganizationTeamEventTypeInput,
} from '../../contract/organizations/teams/event-types/eventTypes.schema.js';
export type {
  CreateTeamPrivateLinkInput,
  TeamPrivateLinkId,
  UpdateTeamPrivateLinkInput,
} from '../../contract/organizations/teams/event-types/private-links/privateLinks.schema.js';
export type {
  CreateOrganizationWebhookInput,
  ListOrganizationWebhooksInput,
  OrganizationWebhook,
  OrganizationWebhookId,
  UpdateOrganizationWebhookInput,
} from '../../contract/organizations/webhooks/webhooks.schema.js';
export type {
  CreatePhoneCallInput,
  CreateTeamEventTypeInput,
  DeletedTeamEventType,
  EventTypeTeam,
  HostInput,
  HostPriority,
  ListTeamEventTypesInput,
  ManagedEventType,
  PhoneCall,
  SchedulingType,
  TeamEventType,
  TeamEventTypeHost,
  TeamEventTypeId,
  UpdateTeamEventTypeInput,
  WrittenTeamEventType,
} from '../../contract/teams/event-types/eventTypes.schema.js';
export type {
  CreateTeamEventTypeWebhookInput,
  ListTeamEventTypeWebhooksInput,
  TeamEventTypeWebhookId,
  UpdateTeamEventTypeWebhookInput,
} from '../../contract/teams/event-types/webhooks/webhooks.schema.js';
export type {
  CreateWebhookInput,
  ListWebhooksInput,
  UpdateWebhookInput,
  UserWebhook,
  WebhookId,
  WebhookTrigger,
} from '../../contract/webhooks/webhooks.schema.js';

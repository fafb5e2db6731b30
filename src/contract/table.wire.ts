import { apiKeys } from './api-keys/apiKeys.wire.js';
import { auth } from './auth/auth.wire.js';
import { oauth2 as authOauth2 } from './auth/oauth2/oauth2.wire.js';
import { attendees as bookingsAttendees } from './bookings/attendees/attendees.wire.js';
import { bookings } from './bookings/bookings.wire.js';
import { calendars } from './calendars/calendars.wire.js';
import { connections as calendarsConnections } from './calendars/connections/connections.wire.js';
import { events as calendarsConnectionsEvents } from './calendars/connections/events/events.wire.js';
import { events as calendarsEvents } from './calendars/events/events.wire.js';
import { icsFeeds as calendarsIcsFeeds } from './calendars/ics-feeds/icsFeeds.wire.js';
import { conferencing } from './conferencing/conferencing.wire.js';
import { credits } from './credits/credits.wire.js';
import { destinationCalendars } from './destination-calendars/destinationCalendars.wire.js';
import { eventTypes } from './event-types/eventTypes.wire.js';
import { privateLinks as eventTypesPrivateLinks } from './event-types/private-links/privateLinks.wire.js';
import { webhooks as eventTypesWebhooks } from './event-types/webhooks/webhooks.wire.js';
import { gcal } from './gcal/gcal.wire.js';
import { bookingLimits as meBookingLimits } from './me/booking-limits/bookingLimits.wire.js';
import { me } from './me/me.wire.js';
import { notifications } from './notifications/notifications.wire.js';
import { oauth } from './oauth/oauth.wire.js';
import { oauthClients } from './oauth-clients/oauthClients.wire.js';
import { users as oauthClientsUsers } from './oauth-clients/users/users.wire.js';
import { webhooks as oauthClientsWebhooks } from './oauth-clients/webhooks/webhooks.wire.js';
import type { OperationName, Operations } from './operations.js';
import { attributes as organizationsAttributes } from './organizations/attributes/attributes.wire.js';
import { options as organizationsAttributesOptions } from './organizations/attributes/options/options.wire.js';
import { bookings as organizationsBookings } from './organizations/bookings/bookings.wire.js';
import { delegationCredentials as organizationsDelegationCredentials } from './organizations/delegation-credentials/delegationCredentials.wire.js';
import { memberships as organizationsMemberships } from './organizations/memberships/memberships.wire.js';
import { organizations as organizationsOrganizations } from './organizations/organizations/organizations.wire.js';
import { organizations } from './organizations/organizations.wire.js';
import { outOfOffice as organizationsOutOfOffice } from './organizations/out-of-office/outOfOffice.wire.js';
import { permissions as organizationsRolesPermissions } from './organizations/roles/permissions/permissions.wire.js';
import { roles as organizationsRoles } from './organizations/roles/roles.wire.js';
import { responses as organizationsRoutingFormsResponses } from './organizations/routing-forms/responses/responses.wire.js';
import { routingForms as organizationsRoutingForms } from './organizations/routing-forms/routingForms.wire.js';
import { schedules as organizationsSchedules } from './organizations/schedules/schedules.wire.js';
import { bookings as organizationsTeamsBookings } from './organizations/teams/bookings/bookings.wire.js';
import { conferencing as organizationsTeamsConferencing } from './organizations/teams/conferencing/conferencing.wire.js';
import { eventTypes as organizationsTeamsEventTypes } from './organizations/teams/event-types/eventTypes.wire.js';
import { privateLinks as organizationsTeamsEventTypesPrivateLinks } from './organizations/teams/event-types/private-links/privateLinks.wire.js';
import { memberships as organizationsTeamsMemberships } from './organizations/teams/memberships/memberships.wire.js';
import { permissions as organizationsTeamsRolesPermissions } from './organizations/teams/roles/permissions/permissions.wire.js';
import { roles as organizationsTeamsRoles } from './organizations/teams/roles/roles.wire.js';
import { responses as organizationsTeamsRoutingFormsResponses } from './organizations/teams/routing-forms/responses/responses.wire.js';
import { routingForms as organizationsTeamsRoutingForms } from './organizations/teams/routing-forms/routingForms.wire.js';
import { schedules as organizationsTeamsSchedules } from './organizations/teams/schedules/schedules.wire.js';
import { stripe as organizationsTeamsStripe } from './organizations/teams/stripe/stripe.wire.js';
import { teams as organizationsTeams } from './organizations/teams/teams.wire.js';
import { schedules as organizationsTeamsUsersSchedules } from './organizations/teams/users/schedules/schedules.wire.js';
import { users as organizationsTeamsUsers } from './organizations/teams/users/users.wire.js';
import { emails as organizationsTeamsVerifiedResourcesEmails } from './organizations/teams/verified-resources/emails/emails.wire.js';
import { phones as organizationsTeamsVerifiedResourcesPhones } from './organizations/teams/verified-resources/phones/phones.wire.js';
import { verifiedResources as organizationsTeamsVerifiedResources } from './organizations/teams/verified-resources/verifiedResources.wire.js';
import { routingForms as organizationsTeamsWorkflowsRoutingForms } from './organizations/teams/workflows/routing-forms/routingForms.wire.js';
import { workflows as organizationsTeamsWorkflows } from './organizations/teams/workflows/workflows.wire.js';
import { bookings as organizationsUsersBookings } from './organizations/users/bookings/bookings.wire.js';
import { outOfOffice as organizationsUsersOutOfOffice } from './organizations/users/out-of-office/outOfOffice.wire.js';
import { schedules as organizationsUsersSchedules } from './organizations/users/schedules/schedules.wire.js';
import { users as organizationsUsers } from './organizations/users/users.wire.js';
import { webhooks as organizationsWebhooks } from './organizations/webhooks/webhooks.wire.js';
import { provider } from './provider/provider.wire.js';
import { routingForms } from './routing-forms/routingForms.wire.js';
import { schedules } from './schedules/schedules.wire.js';
import { selectedCalendars } from './selected-calendars/selectedCalendars.wire.js';
import { legacy as slotsLegacy } from './slots/legacy/legacy.wire.js';
import { reservations as slotsReservations } from './slots/reservations/reservations.wire.js';
import { slots } from './slots/slots.wire.js';
import { stripe } from './stripe/stripe.wire.js';
import { bookings as teamsBookings } from './teams/bookings/bookings.wire.js';
import { eventTypes as teamsEventTypes } from './teams/event-types/eventTypes.wire.js';
import { webhooks as teamsEventTypesWebhooks } from './teams/event-types/webhooks/webhooks.wire.js';
import { memberships as teamsMemberships } from './teams/memberships/memberships.wire.js';
import { schedules as teamsSchedules } from './teams/schedules/schedules.wire.js';
import { teams } from './teams/teams.wire.js';
import { emails as teamsVerifiedResourcesEmails } from './teams/verified-resources/emails/emails.wire.js';
import { phones as teamsVerifiedResourcesPhones } from './teams/verified-resources/phones/phones.wire.js';
import { verifiedResources as teamsVerifiedResources } from './teams/verified-resources/verifiedResources.wire.js';
import { timezones } from './timezones/timezones.wire.js';
import { emails as verifiedResourcesEmails } from './verified-resources/emails/emails.wire.js';
import { phones as verifiedResourcesPhones } from './verified-resources/phones/phones.wire.js';
import { verifiedResources } from './verified-resources/verifiedResources.wire.js';
import { webhooks } from './webhooks/webhooks.wire.js';
import type { Wire } from './wire.js';

/** The schemas of every operation, by its name. A row without them does not compile. */
export const wires: { readonly [Name in OperationName]: Wire<Operations[Name]> } = {
  ...apiKeys,
  ...auth,
  ...authOauth2,
  ...bookings,
  ...bookingsAttendees,
  ...calendars,
  ...calendarsConnections,
  ...calendarsConnectionsEvents,
  ...calendarsEvents,
  ...calendarsIcsFeeds,
  ...conferencing,
  ...credits,
  ...destinationCalendars,
  ...eventTypes,
  ...eventTypesPrivateLinks,
  ...eventTypesWebhooks,
  ...gcal,
  ...me,
  ...meBookingLimits,
  ...notifications,
  ...oauth,
  ...oauthClients,
  ...oauthClientsUsers,
  ...oauthClientsWebhooks,
  ...organizations,
  ...organizationsAttributes,
  ...organizationsAttributesOptions,
  ...organizationsBookings,
  ...organizationsDelegationCredentials,
  ...organizationsMemberships,
  ...organizationsOrganizations,
  ...organizationsOutOfOffice,
  ...organizationsRoles,
  ...organizationsRolesPermissions,
  ...organizationsRoutingForms,
  ...organizationsRoutingFormsResponses,
  ...organizationsSchedules,
  ...organizationsTeams,
  ...organizationsTeamsBookings,
  ...organizationsTeamsConferencing,
  ...organizationsTeamsEventTypes,
  ...organizationsTeamsEventTypesPrivateLinks,
  ...organizationsTeamsMemberships,
  ...organizationsTeamsRoles,
  ...organizationsTeamsRolesPermissions,
  ...organizationsTeamsRoutingForms,
  ...organizationsTeamsRoutingFormsResponses,
  ...organizationsTeamsSchedules,
  ...organizationsTeamsStripe,
  ...organizationsTeamsUsers,
  ...organizationsTeamsUsersSchedules,
  ...organizationsTeamsVerifiedResources,
  ...organizationsTeamsVerifiedResourcesEmails,
  ...organizationsTeamsVerifiedResourcesPhones,
  ...organizationsTeamsWorkflows,
  ...organizationsTeamsWorkflowsRoutingForms,
  ...organizationsUsers,
  ...organizationsUsersBookings,
  ...organizationsUsersOutOfOffice,
  ...organizationsUsersSchedules,
  ...organizationsWebhooks,
  ...provider,
  ...routingForms,
  ...schedules,
  ...selectedCalendars,
  ...slots,
  ...slotsLegacy,
  ...slotsReservations,
  ...stripe,
  ...teams,
  ...teamsBookings,
  ...teamsEventTypes,
  ...teamsEventTypesWebhooks,
  ...teamsMemberships,
  ...teamsSchedules,
  ...teamsVerifiedResources,
  ...teamsVerifiedResourcesEmails,
  ...teamsVerifiedResourcesPhones,
  ...timezones,
  ...verifiedResources,
  ...verifiedResourcesEmails,
  ...verifiedResourcesPhones,
  ...webhooks,
};

import { attendees } from './attendees/attendees.wire.js';
import { availabilities } from './availabilities/availabilities.wire.js';
import { bookingReferences } from './booking-references/bookingReferences.wire.js';
import { bookings } from './bookings/bookings.wire.js';
import { credentialSync } from './credential-sync/credentialSync.wire.js';
import { destinationCalendars } from './destination-calendars/destinationCalendars.wire.js';
import { eventTypes } from './event-types/eventTypes.wire.js';
import { memberships } from './memberships/memberships.wire.js';
import { payments } from './payments/payments.wire.js';
import { schedules } from './schedules/schedules.wire.js';
import { selectedCalendars } from './selected-calendars/selectedCalendars.wire.js';
import { slots } from './slots/slots.wire.js';
import { eventTypes as teamsEventTypes } from './teams/event-types/eventTypes.wire.js';
import { teams } from './teams/teams.wire.js';
import { users } from './users/users.wire.js';
import { webhooks } from './webhooks/webhooks.wire.js';

/** The schemas of every row of the legacy API, by the row's name: what tests hold against its description. */
export const wiresV1 = {
  ...attendees,
  ...availabilities,
  ...bookingReferences,
  ...bookings,
  ...credentialSync,
  ...destinationCalendars,
  ...eventTypes,
  ...memberships,
  ...payments,
  ...schedules,
  ...selectedCalendars,
  ...slots,
  ...teams,
  ...teamsEventTypes,
  ...users,
  ...webhooks,
};

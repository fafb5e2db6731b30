import { atomApps } from './atoms/atomApps.js';
import { atomEventTypes } from './atoms/atomEventTypes.js';
import { atomOAuth2Clients } from './atoms/atomOAuth2Clients.js';
import { atomPayments } from './atoms/atomPayments.js';
import { atomSchedules } from './atoms/atomSchedules.js';
import { atomTeams } from './atoms/atomTeams.js';
import { oldBookings } from './bookings/oldBookings.js';
import { verifiedEmails } from './emails/verifiedEmails.js';
import { oldEventTypes } from './event-types/oldEventTypes.js';
import type { LegacyRoute } from './route.js';
import { oldSchedules } from './schedules/oldSchedules.js';
import { emailVerification } from './verification/emailVerification.js';

/** What is answered beside the table, so that clients of the older versions find what they call. */
export const legacyRoutes: readonly LegacyRoute[] = [
  ...oldSchedules,
  ...oldEventTypes,
  ...oldBookings,
  ...atomSchedules,
  ...atomEventTypes,
  ...emailVerification,
  ...verifiedEmails,
  ...atomApps,
  ...atomTeams,
  ...atomPayments,
  ...atomOAuth2Clients,
];

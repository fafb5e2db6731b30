import type { Instant } from '../../../time/types.js';
import type { World } from '../world.js';
import { hannah } from './hannah.js';
import { mei } from './mei.js';
import { CLIENT_ID } from './practice.js';
import { team } from './team.js';
import { theo } from './theo.js';

/**
 * The world that a sandbox has unless it is told otherwise: a physiotherapy practice with three hosts. What lies
 * ahead and behind is counted from `now`, so that calendars look lived in whenever they are opened.
 */
export const clinicWorld = (now: Instant): World => ({
  webAppUrl: 'https://booking.northside-physio.example',
  organizations: [{ id: 1, name: 'Northside Physio', slug: 'northside-physio', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'practice@northside-physio.example',
      username: 'northside',
      name: 'Northside Physio',
      timeZone: 'Europe/London',
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [
    {
      id: CLIENT_ID,
      secret: 'daybook-demo-secret',
      name: 'Northside Physio',
      organizationId: 1,
      areEmailsEnabled: true,
    },
  ],
  oauth2Clients: [
    {
      clientId: 'northside-front-desk',
      name: 'Front desk',
      redirectUris: ['http://localhost:3000/callback'],
      scopes: ['PROFILE_READ', 'SCHEDULE_READ', 'EVENT_TYPE_READ', 'BOOKING_READ', 'BOOKING_WRITE'],
    },
  ],
  managedUsers: [hannah(now), theo(now), mei(now)],
  teams: [team],
});

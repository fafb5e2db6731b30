import { CLIENT_ID, platform } from './platform.js';
import type { World, WorldManagedUser } from './world.js';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Open day and night, so that the hour that is missing and the one that comes twice can be booked or can't. */
const sleepless = (username: string, name: string, timeZone: string): WorldManagedUser => ({
  clientId: CLIENT_ID,
  email: `${username}@acme.example`,
  username,
  name,
  timeZone,
  schedules: [
    {
      name: 'Day and night',
      timeZone,
      isDefault: true,
      availability: [{ days: [...everyDay], startTime: '00:00', endTime: '23:59' }],
    },
  ],
  eventTypes: [{ title: 'Night call', slug: 'night-call', lengthInMinutes: 30, minimumBookingNotice: 0 }],
});

/**
 * Three hosts whose clocks change within five weeks of `now` (30 September 2026): Lord Howe half an hour on
 * (4 October), London an hour back (25 October), New York an hour back (1 November).
 */
export const clockChangeWorld: World = {
  ...platform,
  now: '2026-09-30T09:00:00Z',
  managedUsers: [
    sleepless('howe', 'Lord Howe', 'Australia/Lord_Howe'),
    sleepless('london', 'London', 'Europe/London'),
    sleepless('york', 'New York', 'America/New_York'),
  ],
};

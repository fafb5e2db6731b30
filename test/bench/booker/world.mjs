/** The first day of the bench, for the page and for the API: the same days are free on whichever day it is run. */
export const openingTime = '2026-11-09T09:00:00Z';

export const host = 'noor';

/** What is measured: half-hours on working days, 32 a day; and steps of five minutes on every day, 96 of them. */
export const eventSlugs = ['half-hours', 'five-minutes'];

const workingDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const london = 'Europe/London';

const schedule = (name, days, startTime, endTime) => ({
  name,
  timeZone: london,
  isDefault: name === 'Working days',
  availability: [{ days, startTime, endTime }],
});

export const world = {
  organizations: [{ id: 1, name: 'Noor', slug: 'noor', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@noor.example',
      username: 'owner',
      name: 'Owner',
      timeZone: london,
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clnoor', secret: 'secret-of-noor', name: 'Noor', organizationId: 1 }],
  managedUsers: [
    {
      clientId: 'clnoor',
      email: 'noor@noor.example',
      username: host,
      name: 'Noor Haddad',
      timeZone: london,
      schedules: [
        schedule('Working days', workingDays, '06:00', '22:00'),
        schedule('Every day', [...workingDays, 'Saturday', 'Sunday'], '09:00', '17:00'),
      ],
      eventTypes: [
        { title: 'Half hours', slug: 'half-hours', lengthInMinutes: 30 },
        { title: 'Five minutes', slug: 'five-minutes', lengthInMinutes: 5, scheduleName: 'Every day' },
      ],
    },
  ],
};

import type { World } from 'daybook/sandbox';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

const person = (username: string, name: string) => ({
  clientId: 'clkinds',
  email: `${username}@kinds.example`,
  username,
  name,
  timeZone: 'Europe/London',
  weekStart: 'Monday',
  schedules: [
    {
      name: 'Hours',
      timeZone: 'Europe/London',
      isDefault: true,
      availability: [{ days: [...days], startTime: '09:00', endTime: '17:00' }],
    },
  ],
});

const seats = { seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: true };
const both = [{ username: 'ana' }, { username: 'ben' }];

/**
 * `ana` and `ben` work from 9 to 5 in London on weekdays, and have an event type of every kind there is: hers, the
 * team's (id 2), and the two of them named on the spot.
 */
export const everyKind: World = {
  organizations: [{ id: 1, name: 'Kinds', slug: 'kinds', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@kinds.example',
      username: 'owner',
      name: 'Owner',
      timeZone: 'Europe/London',
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clkinds', secret: 'secret-of-kinds', name: 'Kinds', organizationId: 1 }],
  managedUsers: [
    {
      ...person('ana', 'Ana Silva'),
      eventTypes: [
        { title: 'Visit', slug: 'plain', lengthInMinutes: 30 },
        { title: 'Massage', slug: 'lengths', lengthInMinutes: 30, lengthInMinutesOptions: [30, 60, 90] },
        {
          title: 'Course',
          slug: 'series',
          lengthInMinutes: 30,
          recurrence: { interval: 1, occurrences: 4, frequency: 'weekly' },
        },
        { title: 'Class', slug: 'class', lengthInMinutes: 60, seats },
        {
          title: 'Second opinion',
          slug: 'request',
          lengthInMinutes: 30,
          confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
        },
        { title: 'Treatment', slug: 'paid', lengthInMinutes: 30 },
        {
          title: 'Elsewhere',
          slug: 'elsewhere',
          lengthInMinutes: 30,
          successRedirectUrl: 'https://after.example/thanks?from=booking',
        },
        {
          title: 'Quiet',
          slug: 'quiet',
          lengthInMinutes: 30,
          hidden: true,
          privateLinks: [{ linkId: 'for-one' }],
        },
      ],
    },
    { ...person('ben', 'Ben Okafor'), eventTypes: [] },
  ],
  teams: [
    {
      name: 'Both',
      slug: 'both',
      organizationId: 1,
      clientId: 'clkinds',
      members: both,
      eventTypes: [
        {
          title: 'Together',
          slug: 'together',
          lengthInMinutes: 30,
          schedulingType: 'collective',
          hosts: both,
        },
        {
          title: 'Whoever is free',
          slug: 'turns',
          lengthInMinutes: 30,
          schedulingType: 'roundRobin',
          hosts: both,
        },
      ],
    },
  ],
};

import type { World } from 'daybook/sandbox';

const place = { type: 'address', address: '14 Chapel Lane, Leeds LS6', public: true } as const;
const video = { type: 'integration', integration: 'cal-video' } as const;
const zone = 'Europe/London';

const description = `## What we do

We talk about what **hurts**, look at how you _move_, and agree on a plan. Read [what to bring](https://northside.example/bring).

- Wear something you can move in
- Bring letters and pictures you have

The first visit takes a little longer than those that follow: please be there five minutes before it begins, so that we
can take down what we need to know and begin on time.

1. Ring at the door with the blue frame
2. Take the stairs or the lift to the second floor
3. Tell the desk your name, and take a seat

If you can’t come, tell us the day before. Others wait for a time, and we would like to give them yours.`;

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const schedules = [
  {
    name: 'Hours',
    timeZone: zone,
    isDefault: true,
    availability: [{ days: [...days], startTime: '09:00', endTime: '17:00' }],
  },
];

const person = (username: string, name: string) => ({
  clientId: 'clnoor',
  email: `${username}@northside.example`,
  username,
  name,
  timeZone: zone,
  weekStart: 'Monday',
  schedules,
});

const series = (occurrences: number) => ({ interval: 2, occurrences, frequency: 'weekly' as const });

/** One practice with an event type for everything that a panel can have to say. */
export const panelWorld: World = {
  organizations: [{ id: 1, name: 'Northside', slug: 'northside', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@northside.example',
      username: 'owner',
      name: 'Owner',
      timeZone: zone,
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clnoor', secret: 'secret-of-noor', name: 'Noor', organizationId: 1 }],
  managedUsers: [
    {
      ...person('hannah', 'Hannah Lindqvist'),
      eventTypes: [
        { title: 'First visit', slug: 'long', lengthInMinutes: 45, description, locations: [place, video] },
        {
          title: 'At home',
          slug: 'private',
          lengthInMinutes: 60,
          locations: [
            { type: 'address', address: '9 Secret Row', public: false },
            { type: 'attendeeAddress' },
          ],
        },
        {
          title: 'Massage',
          slug: 'lengths',
          lengthInMinutes: 30,
          lengthInMinutesOptions: [15, 20, 30, 45, 60, 75, 90, 120],
        },
        {
          title: 'Back class',
          slug: 'seats',
          lengthInMinutes: 60,
          locations: [place],
          seats: { seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: true },
        },
        {
          title: 'Quiet class',
          slug: 'seats-hidden',
          lengthInMinutes: 60,
          locations: [place],
          seats: { seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: false },
        },
        {
          title: 'Course',
          slug: 'series',
          lengthInMinutes: 60,
          locations: [place],
          recurrence: series(6),
        },
        {
          title: 'Short notice',
          slug: 'notice',
          lengthInMinutes: 30,
          locations: [video],
          confirmationPolicy: {
            type: 'time',
            noticeThreshold: { unit: 'hours', count: 48 },
            blockUnconfirmedBookingsInBooker: false,
          },
        },
        {
          title: 'Spring course',
          slug: 'spring',
          lengthInMinutes: 30,
          bookingWindow: { type: 'range', value: ['2027-03-01', '2027-03-31'] },
        },
        {
          title: 'Autumn course',
          slug: 'past',
          lengthInMinutes: 30,
          bookingWindow: { type: 'range', value: ['2026-09-01', '2026-10-30'] },
        },
        {
          title: 'In person',
          slug: 'locked',
          lengthInMinutes: 30,
          locations: [place],
          lockTimeZoneToggleOnBookingPage: true,
        },
        {
          title: 'For patients',
          slug: 'signed-in',
          lengthInMinutes: 30,
          bookingRequiresAuthentication: true,
        },
      ],
    },
    { ...person('theo', 'Theo Marsh'), eventTypes: [] },
    { ...person('mei', 'Mei Tanaka'), eventTypes: [] },
    { ...person('amara', 'Amara Okafor'), eventTypes: [] },
    { ...person('jonas', 'Jonas Weber'), eventTypes: [] },
  ],
  teams: [
    {
      name: 'Physiotherapists',
      slug: 'physiotherapists',
      organizationId: 1,
      clientId: 'clnoor',
      members: ['hannah', 'theo', 'mei', 'amara', 'jonas'].map((username) => ({ username })),
      eventTypes: [
        {
          title: 'Case conference',
          slug: 'together',
          lengthInMinutes: 30,
          description: 'Two of us look at your case together.',
          locations: [video],
          schedulingType: 'collective',
          hosts: [{ username: 'hannah' }, { username: 'theo' }],
        },
        {
          title: 'Whoever is free',
          slug: 'turns',
          lengthInMinutes: 30,
          locations: [video],
          schedulingType: 'roundRobin',
          hosts: ['hannah', 'theo', 'mei', 'amara', 'jonas'].map((username) => ({ username })),
        },
      ],
    },
  ],
};

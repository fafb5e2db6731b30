import { addDays, dayOf, weekdayOf } from '../../time/day.js';
import { toIso } from '../../time/instant.js';
import type { Day, Instant, Zone } from '../../time/types.js';
import { toInstant } from '../../time/wallTime.js';
import { parseZone } from '../../time/zone.js';
import type { World, WorldBooking, WorldManagedUser } from './world.js';

const CLIENT_ID = 'cldaybookdemo000000000001';
const LONDON = parseZone('Europe/London');
const NEW_YORK = parseZone('America/New_York');

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const AT_THE_PRACTICE = [
  { type: 'address' as const, address: '14 Chapel Lane, Leeds LS6', public: true },
] as const;
const BY_VIDEO = [{ type: 'integration' as const, integration: 'cal-video' }] as const;

const PEOPLE = [
  'Priya Nair',
  'Tom Whitfield',
  'Agnes Okoye',
  'Lewis Carter',
  'Marta Kowalska',
  'Dev Anand',
  'Ruth Abrams',
  'Ines Ferreira',
  'George Hall',
  'Amina Yusuf',
];

/**
 * The world that a sandbox has unless it is told otherwise: a physiotherapy practice with three hosts. What lies
 * ahead and behind is counted from `now`, so that calendars look lived in whenever they are opened.
 */
export const clinicWorld = (now: Instant): World => ({
  webAppUrl: 'https://booking.northside-physio.example',
  organizations: [
    { id: 1, name: 'Northside Physio', slug: 'northside-physio', ownerUserId: 1, isPlatform: true },
  ],
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
    { id: CLIENT_ID, secret: 'daybook-demo-secret', name: 'Northside Physio', organizationId: 1 },
  ],
  managedUsers: [hannah(now), theo(now), mei(now)],
});

/** Days off and a short day, a lunch break, and appointments on most days. */
function hannah(now: Instant): WorldManagedUser {
  const today = dayOf(now, LONDON);
  return {
    clientId: CLIENT_ID,
    email: 'hannah@northside-physio.example',
    username: 'hannah',
    name: 'Hannah Lindqvist',
    bio: 'Physiotherapist, shoulders and knees',
    timeZone: LONDON,
    timeFormat: 24,
    weekStart: 'Monday',
    locale: 'en',
    schedules: [
      {
        name: 'Practice hours',
        timeZone: LONDON,
        isDefault: true,
        availability: [
          { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], startTime: '09:00', endTime: '12:30' },
          { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], startTime: '13:30', endTime: '17:30' },
          { days: ['Friday'], startTime: '09:00', endTime: '13:00' },
        ],
        overrides: [
          { date: workingDay(today, 9), startTime: '00:00', endTime: '00:00' },
          { date: workingDay(today, 14), startTime: '11:00', endTime: '15:00' },
          { date: workingDay(today, 21), startTime: '00:00', endTime: '00:00' },
        ],
      },
      {
        name: 'Evening video calls',
        timeZone: LONDON,
        isDefault: false,
        availability: [{ days: ['Tuesday', 'Thursday'], startTime: '17:30', endTime: '20:00' }],
      },
    ],
    eventTypes: [
      {
        title: 'Initial assessment',
        slug: 'initial-assessment',
        lengthInMinutes: 45,
        lengthInMinutesOptions: [30, 45, 60],
        description: 'We talk about what hurts, look at how you move, and agree on a plan.',
        locations: [...AT_THE_PRACTICE],
        afterEventBuffer: 5,
      },
      {
        title: 'Follow-up',
        slug: 'follow-up',
        lengthInMinutes: 30,
        description: 'For patients we have seen before.',
        locations: [...AT_THE_PRACTICE],
      },
      {
        title: 'Video check-in',
        slug: 'video-check-in',
        lengthInMinutes: 20,
        description: 'A short call about how the exercises are going.',
        locations: [...BY_VIDEO],
      },
    ],
    bookings: hannahsBookings(today, now),
  };
}

/** Wall clock minutes of each weekday's appointments, Monday first; none overlaps another. */
const APPOINTMENTS: readonly (readonly [minutes: number, slug: string])[][] = [
  [
    [9 * 60, 'initial-assessment'],
    [11 * 60, 'follow-up'],
    [14 * 60, 'follow-up'],
  ],
  [
    [10 * 60, 'follow-up'],
    [15 * 60 + 30, 'initial-assessment'],
  ],
  [
    [9 * 60 + 30, 'follow-up'],
    [10 * 60 + 30, 'video-check-in'],
    [13 * 60 + 30, 'initial-assessment'],
    [16 * 60, 'follow-up'],
  ],
  [
    [11 * 60 + 30, 'initial-assessment'],
    [14 * 60 + 30, 'follow-up'],
  ],
  [
    [9 * 60, 'follow-up'],
    [10 * 60, 'follow-up'],
    [11 * 60 + 40, 'video-check-in'],
  ],
];

function hannahsBookings(today: Day, now: Instant): WorldBooking[] {
  const dayOff = [workingDay(today, 9), workingDay(today, 14), workingDay(today, 21)];
  const days = Array.from({ length: 36 }, (_, index) => addDays(today, index - 7));
  return days
    .filter((day) => !dayOff.includes(day))
    .flatMap((day, dayIndex) =>
      (APPOINTMENTS[weekdayOf(day) - 1] ?? []).map(([minutes, eventSlug], index): WorldBooking => {
        const start = toInstant(day, minutes, LONDON);
        // Every eleventh was called off, so that lists of cancelled ones are not empty.
        const isCalledOff = (dayIndex * 3 + index) % 11 === 10 && start > now;
        return {
          eventSlug,
          start: toIso(start),
          ...person(dayIndex * 3 + index),
          status: isCalledOff ? 'cancelled' : 'accepted',
        };
      }),
    );
}

/** Works in New York, and confirms some requests before they count. */
function theo(now: Instant): WorldManagedUser {
  const today = dayOf(now, NEW_YORK);
  return {
    clientId: CLIENT_ID,
    email: 'theo@northside-physio.example',
    username: 'theo',
    name: 'Theo Marsh',
    timeZone: NEW_YORK,
    schedules: [
      {
        name: 'Working hours',
        timeZone: NEW_YORK,
        isDefault: true,
        availability: [{ days: [...WEEKDAYS], startTime: '08:00', endTime: '16:00' }],
      },
    ],
    eventTypes: [
      {
        title: 'Second opinion',
        slug: 'second-opinion',
        lengthInMinutes: 30,
        description: 'Send your question, and Theo confirms the appointment once he has read it.',
        locations: [...BY_VIDEO],
        confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
      },
      { title: 'Remote session', slug: 'remote-session', lengthInMinutes: 60, locations: [...BY_VIDEO] },
    ],
    bookings: [
      {
        ...booked('second-opinion', workingDay(today, 2), 10 * 60, NEW_YORK),
        ...person(3),
        status: 'pending',
      },
      { ...booked('remote-session', workingDay(today, 3), 9 * 60, NEW_YORK), ...person(5) },
    ],
  };
}

/** Has no time left for the next ten weeks. */
function mei(now: Instant): WorldManagedUser {
  const today = dayOf(now, LONDON);
  const days = Array.from({ length: 70 }, (_, index) => addDays(today, index)).filter(isWorkingDay);
  return {
    clientId: CLIENT_ID,
    email: 'mei@northside-physio.example',
    username: 'mei',
    name: 'Mei Tanaka',
    timeZone: LONDON,
    schedules: [
      {
        name: 'Mornings',
        timeZone: LONDON,
        isDefault: true,
        availability: [{ days: [...WEEKDAYS], startTime: '09:00', endTime: '12:00' }],
      },
    ],
    eventTypes: [
      {
        title: 'Sports massage',
        slug: 'sports-massage',
        lengthInMinutes: 60,
        locations: [...AT_THE_PRACTICE],
        bookingWindow: { type: 'calendarDays', value: 60, rolling: false },
      },
    ],
    bookings: days.flatMap((day, index) =>
      [9, 10, 11].map((hour) => ({
        ...booked('sports-massage', day, hour * 60, LONDON),
        ...person(index + hour),
      })),
    ),
  };
}

const booked = (eventSlug: string, day: Day, minutes: number, zone: Zone) => ({
  eventSlug,
  start: toIso(toInstant(day, minutes, zone)),
});

function person(index: number): { name: string; email: string } {
  const name = PEOPLE[index % PEOPLE.length] ?? 'Sam Reed';
  return { name, email: `${name.toLowerCase().replace(' ', '.')}@example.com` };
}

const isWorkingDay = (day: Day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** The first working day that is at least so many days ahead. */
function workingDay(today: Day, days: number): Day {
  const day = addDays(today, days);
  return isWorkingDay(day) ? day : workingDay(today, days + 1);
}

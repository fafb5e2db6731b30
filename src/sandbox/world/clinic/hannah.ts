import { addDays, dayOf, weekdayOf } from '../../../time/day.js';
import { toIso } from '../../../time/instant.js';
import type { Day, Instant } from '../../../time/types.js';
import { toInstant } from '../../../time/wallTime.js';
import { parseZone } from '../../../time/zone.js';
import type { WorldBooking, WorldManagedUser } from '../world.js';
import { AT_THE_PRACTICE, BY_VIDEO, CLIENT_ID, person, workingDay } from './practice.js';

const LONDON = parseZone('Europe/London');

/** Days off and a short day, a lunch break, and appointments on most days. */
export function hannah(now: Instant): WorldManagedUser {
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
        locations: [AT_THE_PRACTICE],
        afterEventBuffer: 5,
      },
      {
        title: 'Follow-up',
        slug: 'follow-up',
        lengthInMinutes: 30,
        description: 'For patients we have seen before.',
        locations: [AT_THE_PRACTICE],
      },
      {
        title: 'Video check-in',
        slug: 'video-check-in',
        lengthInMinutes: 20,
        description: 'A short call about how the exercises are going.',
        locations: [BY_VIDEO],
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

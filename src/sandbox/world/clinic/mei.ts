import { addDays, dayOf } from '../../../time/day.js';
import type { Instant } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { WorldManagedUser } from '../world.js';
import { AT_THE_PRACTICE, booked, CLIENT_ID, isWorkingDay, person, WEEKDAYS } from './practice.js';

const LONDON = parseZone('Europe/London');

/** Has no time left for the next ten weeks. */
export function mei(now: Instant): WorldManagedUser {
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
        locations: [AT_THE_PRACTICE],
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

import { dayOf } from '../../../time/day.js';
import type { Instant } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { WorldManagedUser } from '../world.js';
import { BY_VIDEO, booked, CLIENT_ID, person, WEEKDAYS, workingDay } from './practice.js';

const NEW_YORK = parseZone('America/New_York');

/** Works in New York, and confirms some requests before they count. */
export function theo(now: Instant): WorldManagedUser {
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
        locations: [BY_VIDEO],
        confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
      },
      { title: 'Remote session', slug: 'remote-session', lengthInMinutes: 60, locations: [BY_VIDEO] },
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

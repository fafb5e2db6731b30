import { addDays, dayOf, weekdayOf } from '../../time/day.js';
import { toIso } from '../../time/instant.js';
import type { Day, Instant } from '../../time/types.js';
import { toInstant } from '../../time/wallTime.js';
import { parseZone } from '../../time/zone.js';
import { CLIENT_ID, platform } from './platform.js';
import type { World, WorldBooking, WorldManagedUser } from './world.js';

const LONDON = parseZone('Europe/London');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const hostCount = 50;
const bookedDays = 20;
const bookingsADay = 5;
const minutes = 30;
/** 9:00 to 17:00, in half hours. */
const placesADay = 16;

function workingDays(first: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1)) {
    if (weekdayOf(day) < 6) days.push(day);
  }
  return days;
}

/** Spread over the day, differently for each host and day, and never two at once. */
const placeOf = (host: number, day: number, index: number) => (host + day * 7 + index * 3) % placesADay;

function bookingsOf(host: number, today: Day): WorldBooking[] {
  return workingDays(addDays(today, 1), bookedDays).flatMap((day, dayIndex) =>
    Array.from({ length: bookingsADay }, (_, index) => ({
      eventSlug: 'call',
      start: toIso(toInstant(day, 9 * 60 + placeOf(host, dayIndex, index) * minutes, LONDON)),
      name: `Visitor ${dayIndex * bookingsADay + index + 1}`,
      email: `visitor${dayIndex * bookingsADay + index + 1}@example.com`,
    })),
  );
}

const host = (index: number, today: Day): WorldManagedUser => ({
  clientId: CLIENT_ID,
  email: `host${index + 1}@acme.example`,
  username: `host${index + 1}`,
  name: `Host ${index + 1}`,
  timeZone: LONDON,
  schedules: [
    {
      name: 'Working hours',
      timeZone: LONDON,
      isDefault: true,
      availability: [{ days: [...WEEKDAYS], startTime: '09:00', endTime: '17:00' }],
    },
  ],
  eventTypes: [{ title: 'Call', slug: 'call', lengthInMinutes: minutes, minimumBookingNotice: 0 }],
  bookings: bookingsOf(index, today),
});

/** 50 hosts with 5,000 bookings in the four weeks after `now`: what a search, a list or a load has to cope with. */
export const busyWorld = (now: Instant): World => ({
  ...platform,
  managedUsers: Array.from({ length: hostCount }, (_, index) => host(index, dayOf(now, LONDON))),
});

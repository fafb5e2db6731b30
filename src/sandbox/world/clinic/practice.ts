import { addDays, weekdayOf } from '../../../time/day.js';
import { toIso } from '../../../time/instant.js';
import type { Day, Zone } from '../../../time/types.js';
import { toInstant } from '../../../time/wallTime.js';

export const CLIENT_ID = 'cldaybookdemo000000000001';
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
export const AT_THE_PRACTICE = {
  type: 'address',
  address: '14 Chapel Lane, Leeds LS6',
  public: true,
} as const;
export const BY_VIDEO = { type: 'integration', integration: 'cal-video' } as const;

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

export const booked = (eventSlug: string, day: Day, minutes: number, zone: Zone) => ({
  eventSlug,
  start: toIso(toInstant(day, minutes, zone)),
});

export function person(index: number): { name: string; email: string } {
  const name = PEOPLE[index % PEOPLE.length] ?? 'Sam Reed';
  return { name, email: `${name.toLowerCase().replace(' ', '.')}@example.com` };
}

export const isWorkingDay = (day: Day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

/** The first working day that is at least so many days ahead. */
export function workingDay(today: Day, days: number): Day {
  const day = addDays(today, days);
  return isWorkingDay(day) ? day : workingDay(today, days + 1);
}

import { addDays, dayInterval, dayOf, parseDay } from '../../time/day.js';
import { overlaps } from '../../time/interval.js';
import type { Interval, Zone } from '../../time/types.js';

/** A calendar that an account has from the start. */
export interface AccountCalendar {
  /** By which the provider knows it; the main one goes by the account's address. */
  externalId: string;
  name: string;
  primary: boolean;
  readOnly: boolean;
}

/** By the type of the integration: what every account has there, always the same. */
const LAYOUTS: Readonly<Record<string, (account: string) => AccountCalendar[]>> = {
  google_calendar: (account) => [
    main(account, account),
    further(`work.${localOf(account)}@group.calendar.google.com`, 'Work'),
    holidays('en.gb#holiday@group.v.calendar.google.com'),
  ],
  office365_calendar: (account) => [
    main(account, 'Calendar'),
    further(`${account}/work`, 'Work'),
    holidays(`${account}/holidays`),
  ],
  apple_calendar: (account) => [main(account, 'Home'), further(`${account}/work`, 'Work')],
};

const main = (externalId: string, name: string) => ({ externalId, name, primary: true, readOnly: false });
const further = (externalId: string, name: string) => ({
  externalId,
  name,
  primary: false,
  readOnly: false,
});
const holidays = (externalId: string) => ({
  externalId,
  name: 'Holidays',
  primary: false,
  readOnly: true,
});
const localOf = (account: string) => account.split('@')[0] ?? '';

export const calendarsOfAccount = (type: string, account: string): AccountCalendar[] =>
  LAYOUTS[type]?.(account) ?? [];

/** Month and day; each takes the whole day. */
const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['01-01', 'New Year’s Day'],
  ['05-01', 'May Day'],
  ['12-25', 'Christmas Day'],
  ['12-26', 'Boxing Day'],
];

/** What stands in a calendar of holidays in that range, by the zone of who looks. */
export function holidaysIn(range: Interval, zone: Zone): (Interval & { title: string })[] {
  const first = Number(dayOf(range.start, zone).slice(0, 4));
  const last = Number(addDays(dayOf(range.end, zone), 1).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) =>
      HOLIDAYS.map(([day, title]) => ({ title, ...dayInterval(parseDay(`${year}-${day}`), zone) })),
    )
    .filter((holiday) => overlaps(holiday, range));
}

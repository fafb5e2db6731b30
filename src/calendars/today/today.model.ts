import type { BusyTime } from '../../queries/calendars/busyTimes.js';
import type {
  CalendarAccount,
  ConnectedCalendar,
  ConnectedCalendars,
} from '../../queries/calendars/connectedCalendars.js';
import { dayInterval } from '../../time/day.js';
import { overlaps } from '../../time/interval.js';
import type { Day, Interval, Zone } from '../../time/types.js';

/** A calendar that counts, and whether the API can tell what stands in it. */
export interface CountingCalendar {
  readonly calendar: ConnectedCalendar;
  readonly account: CalendarAccount;
}

/** Those that can be asked: of accounts that answer, and that are the user's own. */
export const askable = ({ accounts }: ConnectedCalendars): CountingCalendar[] =>
  accounts
    .filter(({ problem, delegationCredentialId }) => problem === null && delegationCredentialId === null)
    .flatMap((account) =>
      account.calendars.filter(({ isSelected }) => isSelected).map((calendar) => ({ calendar, account })),
    );

/** Accounts of which nothing can be told: broken ones, of which any calendar may count, and an organization's that count. */
export const untold = ({ accounts }: ConnectedCalendars): CalendarAccount[] =>
  accounts.filter(({ problem, calendars, delegationCredentialId }) => {
    const counts = calendars.some(({ isSelected }) => isSelected);
    if (problem !== null) return counts || calendars.length === 0;
    return delegationCredentialId !== null && counts;
  });

/** A time of the day that is taken. */
export interface TodayRow extends Interval {
  readonly key: string;
  /** From one midnight to the other, or beyond. */
  readonly isAllDay: boolean;
  /** Empty: the calendar does not tell. */
  readonly title: string;
  readonly calendar: string;
}

/** What takes time on that day, in the order in which it begins; what goes beyond the day ends with it. */
export function todayRows(
  lists: readonly { readonly calendar: string; readonly times: readonly BusyTime[] }[],
  day: Day,
  zone: Zone,
): TodayRow[] {
  const whole = dayInterval(day, zone);
  return lists
    .flatMap(({ calendar, times }, list) =>
      times
        .filter((time) => overlaps(time, whole))
        .map(({ start, end, title }, index) => ({
          key: `${list} ${index}`,
          start: start < whole.start ? whole.start : start,
          end: end > whole.end ? whole.end : end,
          isAllDay: start <= whole.start && end >= whole.end,
          title,
          calendar,
        })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

import type { Client } from '../../../client/index.js';
import { check } from '../../../contract/calendars/calendars.operations.js';
import type { CalendarProvider } from '../../../contract/calendars/calendars.schema.js';
import { check as checkFeeds } from '../../../contract/calendars/ics-feeds/icsFeeds.operations.js';
import { type CalError, isCalApiError } from '../../../errors/index.js';
import { queryKey } from '../../queryKey.js';

/** Whose calendars are checked: `ics` are the links of published ones. */
export type CheckedCalendar = CalendarProvider | 'ics';

/** The API says why not in words, and tells nothing from broken by them alone: see `useConnectedCalendars` for more. */
export interface CalendarCheck {
  readonly isConnected: boolean;
  /** Why not; null: it is. */
  readonly error: CalError | null;
}

const isNo = (error: unknown) => isCalApiError(error) && (error.status === 400 || error.status === 401);

/** Whether the signed-in user has connected such a calendar, and it works. */
export const calendarCheckQuery = (client: Client, calendar: CheckedCalendar) => ({
  queryKey: calendar === 'ics' ? queryKey(client, checkFeeds) : queryKey(client, check, { calendar }),
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<CalendarCheck> => {
    try {
      if (calendar === 'ics') await client.call(checkFeeds, {}, { signal });
      else await client.call(check, { calendar }, { signal });
      return { isConnected: true, error: null };
    } catch (error) {
      if (isNo(error) && isCalApiError(error)) return { isConnected: false, error };
      throw error;
    }
  },
  staleTime: 60_000,
});

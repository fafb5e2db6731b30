import { hashKey } from '@tanstack/react-query';
import {
  busyTimesQuery,
  type CalendarName,
  ownCalendarsQuery,
} from '../../../queries/calendars/busyTimes.js';
import { dayOf } from '../../../time/day.js';
import { addMinutes } from '../../../time/instant.js';
import type { Overlay } from '../booker.state.js';
import { shownInterval } from '../shown.js';
import type { Background, Seen } from './seen.js';

/** When she herself is busy in the days that are shown; asked for while she wants to see it. */
const queryOf = ({ cal, shown }: Seen, calendars: readonly CalendarName[]) => {
  const { start, end } = shownInterval(shown);
  const days = { first: dayOf(start, shown.zone), last: dayOf(addMinutes(end, -1), shown.zone) };
  return busyTimesQuery(cal.client, { calendars, days, zone: shown.zone });
};

/** Offers a signed-in visitor her own calendar behind the times, where she has one, and reads it once she wants it. */
export function readBusyTimes(): Background {
  let calendars: readonly CalendarName[] | 'notAsked' | 'asked' = 'notAsked';
  let key = '';

  function ask({ cal, send }: Seen) {
    calendars = 'asked';
    cal.queryClient.fetchQuery(ownCalendarsQuery(cal.client)).then(
      (found) => {
        calendars = found;
        if (found.length > 0) send({ type: 'overlayRead', overlay: { status: 'off', busy: [] } });
      },
      // Nobody has asked for it: then it is not offered.
      () => undefined,
    );
  }

  return {
    see(seen) {
      const { cal, state, send } = seen;
      if (calendars === 'notAsked' && cal.client.isAuthenticated) ask(seen);
      if (typeof calendars === 'string') return;
      const { status } = state.overlay;
      const isWanted = status !== 'none' && status !== 'off';
      const query = queryOf(seen, calendars);
      const wanted = isWanted ? hashKey(query.queryKey) : '';
      if (wanted === key) return;
      key = wanted;
      if (!isWanted) return;
      // An answer that she no longer waits for is dropped.
      const tell = (overlay: Overlay) => key === wanted && send({ type: 'overlayRead', overlay });
      cal.queryClient.fetchQuery(query).then(
        (busy) => tell({ status: 'shown', busy }),
        () => tell({ status: 'failed', busy: [] }),
      );
    },
    stop() {
      key = 'stopped';
    },
  };
}

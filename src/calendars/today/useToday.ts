'use client';
import { useCal } from '../../provider/useCal.js';
import type { CalendarAccount, ConnectedCalendars } from '../../queries/calendars/connectedCalendars.js';
import { useBusyTimes } from '../../queries/calendars/useBusyTimes.js';
import { useMe } from '../../queries/useMe.js';
import { dayOf } from '../../time/day.js';
import type { Zone } from '../../time/types.js';
import { isZone } from '../../time/zone.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../ui/device/useMinuteClock.js';
import { askable, type TodayRow, todayRows, untold } from './today.model.js';

export interface Today {
  readonly isLoading: boolean;
  readonly rows: readonly TodayRow[];
  /** Accounts of which nothing, or not all, can be told. */
  readonly missing: readonly CalendarAccount[];
  /** In which the day and its times are. */
  readonly zone: Zone;
  /** Of the clock that she reads; undefined: as is usual in the language. */
  readonly hourCycle: 12 | 24 | undefined;
}

const nothing: ConnectedCalendars = { accounts: [], destination: null };

/** What takes her time today, from the calendars that count, in her own zone. */
export function useToday(connected: ConnectedCalendars | undefined): Today {
  const { now } = useCal();
  const instant = useMinuteClock(now);
  const { data: me, isPending } = useMe();
  const zone = me && isZone(me.zone) ? me.zone : deviceZone();
  const day = dayOf(instant, zone);
  const all = connected ?? nothing;
  const counting = isPending ? [] : askable(all);
  const busy = useBusyTimes({
    calendars: counting.map(({ calendar: { credentialId, externalId } }) => ({ credentialId, externalId })),
    days: { first: day, last: day },
    zone,
  });
  const failed = counting.flatMap(({ account }, index) => (busy.calendars[index]?.error ? [account] : []));
  const lists = counting.map(({ calendar }, index) => ({
    calendar: calendar.name,
    times: busy.calendars[index]?.times ?? [],
  }));
  return {
    isLoading: connected === undefined || isPending || busy.isPending,
    rows: todayRows(lists, day, zone),
    missing: [...new Set([...untold(all), ...failed])],
    zone,
    hourCycle: me?.hourCycle ?? undefined,
  };
}

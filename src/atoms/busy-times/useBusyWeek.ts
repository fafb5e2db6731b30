'use client';
import { useState } from 'react';
import { CalConfigError, type CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { accountKey, calendarKey } from '../../queries/calendars/connectedCalendars.js';
import { useBusyTimes } from '../../queries/calendars/useBusyTimes.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';
import { useBookings } from '../../queries/useBookings.js';
import { useMe } from '../../queries/useMe.js';
import { addDays, dayOf, isDay, weekdayOf } from '../../time/day.js';
import { instantOf, toIso } from '../../time/instant.js';
import { overlaps } from '../../time/interval.js';
import type { Day, Weekday, Zone } from '../../time/types.js';
import { isZone, parseZone } from '../../time/zone.js';
import { type BusySource, type BusyWeek, busyWeek, weekInterval } from './busyTimes.model.js';

export interface UseBusyWeekOptions {
  /** IANA: whose clocks are shown. Default: those of who is signed in. */
  zone?: string | undefined;
  /** `YYYY-MM-DD`: the week in which it lies is shown first. Default: today. */
  day?: string | undefined;
}

/** Something that is missing from the week, and why. */
export interface BusyGap {
  /** null: her bookings. */
  readonly source: BusySource | null;
  readonly error: CalError | null;
}

export interface BusyWeekController {
  /** `failed`: nobody tells who is signed in, or which calendars count. */
  readonly status: 'loading' | 'failed' | 'ready';
  readonly error: CalError | null;
  /** Without what is still being read, or is missing. null: until it is ready. */
  readonly week: BusyWeek | null;
  readonly isReading: boolean;
  /** The calendars that count, in the order of their accounts. */
  readonly sources: readonly BusySource[];
  readonly gaps: readonly BusyGap[];
  readonly isThisWeek: boolean;
  readonly showPrevious: () => void;
  readonly showNext: () => void;
  readonly showThisWeek: () => void;
  readonly retry: () => void;
}

const utc = parseZone('UTC');
const mostOfPage = 250;

const weekOf = (day: Day, weekStart: Weekday): Day => addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));

const invalid = (prop: string, value: string, todo: string) =>
  new CalConfigError({
    code: 'prop_invalid',
    what: `BusyTimes can't read its \`${prop}\`: "${value}".`,
    why: 'The week that is shown depends on it.',
    todo,
  });

function givenDay(day: string | undefined): Day | null {
  if (day === undefined) return null;
  if (!isDay(day)) throw invalid('day', day, 'Give a date such as "2026-12-07".');
  return day;
}

/** What the server stores may be newer than the browser; what the page gives is the page's fault. */
function zoneOf(given: string | undefined, stored: string | undefined): Zone {
  if (given !== undefined) {
    if (!isZone(given)) throw invalid('zone', given, 'Give an IANA name such as "Europe/London".');
    return parseZone(given);
  }
  return stored !== undefined && isZone(stored) ? parseZone(stored) : utc;
}

/**
 * The calendars that block slots, as far as they can be asked when: the API tells that by the user's own credentials alone. A
 * gap is what can't be known.
 */
function useSources() {
  const connected = useConnectedCalendars();
  const accounts = connected.data?.accounts ?? [];
  const silent = accounts.filter(({ problem }) => problem !== null);
  const selected = accounts
    .filter(({ problem }) => problem === null)
    .flatMap(({ provider, email, calendars }) =>
      calendars
        .filter(({ isSelected }) => isSelected)
        .map((calendar) => ({
          isOwn: calendar.delegationCredentialId === null,
          name: { credentialId: calendar.credentialId, externalId: calendar.externalId },
          source: { key: calendarKey(calendar), name: calendar.name, provider, email },
        })),
    );
  return {
    connected,
    asked: selected.filter(({ isOwn }) => isOwn),
    unknown: [
      ...silent.map((account) => ({
        key: accountKey(account),
        name: account.email || account.provider,
        provider: account.provider,
        email: account.email,
      })),
      ...selected.filter(({ isOwn }) => !isOwn).map(({ source }) => source),
    ],
  };
}

/** What blocks a week of hers, without looks: the times of each calendar that counts, and her bookings. Needs an access token. */
export function useBusyWeek({
  zone: wantedZone,
  day: wantedDay,
}: UseBusyWeekOptions = {}): BusyWeekController {
  const { now: clock } = useCal();
  const me = useMe();
  const { connected, asked, unknown } = useSources();
  const now = instantOf(clock());
  const zone = zoneOf(wantedZone, me.data?.zone);
  const weekStart = me.data?.weekStart ?? 1;
  const today = dayOf(now, zone);
  const [chosen, setChosen] = useState<Day | null>(null);
  const firstDay = weekOf(chosen ?? givenDay(wantedDay) ?? today, weekStart);
  const isKnown = me.data !== undefined && connected.data !== undefined;
  const times = useBusyTimes({
    calendars: isKnown ? asked.map(({ name }) => name) : [],
    days: { first: firstDay, last: addDays(firstDay, 6) },
    zone,
  });
  // A day more on each side: a booking may go on over midnight.
  const { start } = weekInterval(addDays(firstDay, -1), zone);
  const { end } = weekInterval(addDays(firstDay, 1), zone);
  const bookings = useBookings({ afterStart: toIso(start), beforeEnd: toIso(end), take: mostOfPage });
  const week = weekInterval(firstDay, zone);
  const failedTimes = times.calendars.flatMap(({ error }, index): BusyGap[] => {
    const source = asked[index]?.source;
    return error && source ? [{ source, error }] : [];
  });
  return {
    status: isKnown ? 'ready' : me.isError || connected.isError ? 'failed' : 'loading',
    error: me.error ?? connected.error,
    week: isKnown
      ? busyWeek({
          firstDay,
          zone,
          now,
          calendars: asked.map(({ source }, index) => ({
            source,
            times: times.calendars[index]?.times ?? [],
          })),
          bookings: (bookings.data ?? []).filter(
            (booking) => booking.status === 'accepted' && overlaps(booking, week),
          ),
        })
      : null,
    isReading: times.isPending || bookings.isPending,
    sources: asked.map(({ source }) => source),
    gaps: [
      ...unknown.map((source) => ({ source, error: null })),
      ...failedTimes,
      ...(bookings.error ? [{ source: null, error: bookings.error }] : []),
    ],
    isThisWeek: firstDay === weekOf(today, weekStart),
    showPrevious: () => setChosen(addDays(firstDay, -7)),
    showNext: () => setChosen(addDays(firstDay, 7)),
    showThisWeek: () => setChosen(today),
    retry: () => {
      for (const query of [me, connected, bookings]) if (query.isError) void query.refetch();
      times.retry();
    },
  };
}

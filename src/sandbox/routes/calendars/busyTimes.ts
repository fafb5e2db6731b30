import type { BusyTime } from '../../../contract/calendars/busyTimes.schema.js';
import { dayInterval, parseDay } from '../../../time/day.js';
import { addMinutes, instantOf, toIso } from '../../../time/instant.js';
import { overlaps } from '../../../time/interval.js';
import type { Interval, Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import { BareRefusal, unauthorized } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import type { User } from '../../model/records.js';
import { calendarsOfAccount, holidaysIn } from '../../providers/calendars.js';
import { requireReach } from '../../providers/requireReach.js';
import type { Server } from '../../server.js';
import { ownCredential } from '../apps/credentials.js';
import type { Handler } from '../handler.js';
import { readFeed } from './feeds/readFeed.js';

interface TitledTime extends Interval {
  title: string;
  source: string;
  /** The booking that it was written for. */
  bookingUid?: string | null;
}

/** Those of all calendars together, in the order in which they begin. They are named, so it is no matter whether they are selected. */
export const listBusyTimes: Handler<'calendars.listBusyTimes'> = async (input, call) => {
  const { calendarsToLoad, dateFrom, dateTo, timeZone = input.loggedInUsersTz ?? 'UTC' } = input;
  const zone = parseZone(timeZone);
  const named = new Map<CredentialRecord, string[]>();
  for (const credentialId of new Set(calendarsToLoad.map((one) => one.credentialId))) {
    const credential = await ownCredential(credentialId, call.caller.user.id, call.store);
    if (!credential) throw unauthorized('These credentials do not belong to you');
    const ids = calendarsToLoad.filter((one) => one.credentialId === credentialId);
    named.set(
      credential,
      ids.map(({ externalId }) => externalId),
    );
  }
  if (!dateFrom || !dateTo) return [];
  const asked = {
    start: dayInterval(parseDay(dateFrom), zone).start,
    end: dayInterval(parseDay(dateTo), zone).end,
  };
  return busyTimesOf(named, asked, zone, call);
};

/**
 * In the order in which they begin.
 * @param named the calendars that are looked into, by their accounts
 * @throws BareRefusal 500 when one of them can't be read
 */
export async function busyTimesOf(
  named: ReadonlyMap<CredentialRecord, readonly string[]>,
  asked: Interval,
  zone: Zone,
  server: Server,
): Promise<BusyTime[]> {
  const times = await Promise.all(
    [...named].map(([credential, ids]) => timesOf(credential, ids, asked, zone, server).catch(unavailable)),
  );
  return times
    .flat()
    .filter((time) => overlaps(time, asked))
    .sort((a, b) => a.start - b.start)
    .map(
      ({ start, end, title, source }): BusyTime => ({ start: toIso(start), end: toIso(end), title, source }),
    );
}

/** The provider is at fault, not who asks. */
const unavailable = (): never => {
  throw new BareRefusal(500, 'Unable to fetch connected calendars events. Please try again later.');
};

/** Hundreds of thousands of years, with room left for buffers. */
const ALWAYS: Interval = { start: instantOf(-8e15), end: instantOf(8e15) };

const DAY_MINUTES = 24 * 60;

/**
 * When the user's selected calendars take their time, in the three years from now. While one of them can't be read, nobody
 * knows: always.
 */
export const busyFacts = (user: User, server: Server): Promise<Interval[]> =>
  selectedTimes(user, server).catch(() => [ALWAYS]);

/** What repeats, repeats for ever; somewhere it has to end. */
const DAYS_AHEAD = 3 * 365;

async function selectedTimes(user: User, server: Server): Promise<Interval[]> {
  const selected = await server.store.collections.selectedCalendars.where({ userId: user.id });
  const credentialIds = [...new Set(selected.map(({ credentialId }) => credentialId))];
  const now = server.clock.now();
  const range = { start: addMinutes(now, -DAY_MINUTES), end: addMinutes(now, DAYS_AHEAD * DAY_MINUTES) };
  const times = credentialIds.map(async (credentialId) => {
    const credential = await ownCredential(credentialId, user.id, server.store);
    if (!credential) return [];
    const calendars = selected.filter((one) => one.credentialId === credentialId);
    const externalIds = calendars.map(({ externalId }) => externalId);
    return timesOf(credential, externalIds, range, parseZone(user.timeZone), server);
  });
  return withoutBookings((await Promise.all(times)).flat(), server);
}

/** A booking takes its time by itself, unless its event was moved in the calendar alone. */
async function withoutBookings(times: readonly TitledTime[], { store }: Server): Promise<TitledTime[]> {
  const counted = await Promise.all(
    times.map(async ({ bookingUid, start, end }) => {
      const booking = bookingUid ? await store.bookings.find(bookingUid) : undefined;
      return booking?.status !== 'accepted' || booking.start !== start || booking.end !== end;
    }),
  );
  return times.filter((_, index) => counted[index]);
}

/** @param zone where days without a time begin */
async function timesOf(
  credential: CredentialRecord,
  externalIds: readonly string[],
  range: Interval,
  zone: Zone,
  server: Server,
): Promise<TitledTime[]> {
  const { appId: source } = credential;
  await requireReach(credential, server);
  const lists = await Promise.all(externalIds.map((id) => eventsIn(id, credential, { range, zone }, server)));
  return lists.flat().map((event) => ({ ...event, source }));
}

async function eventsIn(
  externalId: string,
  { id: credentialId, type, account, urls }: CredentialRecord,
  { range, zone }: { range: Interval; zone: Zone },
  { store, fetchFeed }: Server,
): Promise<Omit<TitledTime, 'source'>[]> {
  if (account === null) {
    return urls.includes(externalId) ? readFeed(await fetchFeed(externalId)).eventsIn(range, zone) : [];
  }
  const calendar = calendarsOfAccount(type, account).find((one) => one.externalId === externalId);
  if (calendar?.readOnly) return holidaysIn(range, zone);
  const events = await store.collections.calendarEvents.where({ credentialId, externalId });
  const standing = events.filter(({ status }) => status !== 'cancelled');
  return standing.map(({ title, start, end, bookingUid }) => ({ title, start, end, bookingUid }));
}

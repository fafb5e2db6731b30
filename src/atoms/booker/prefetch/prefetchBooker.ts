import { type CalError, CalNetworkError, isCalError } from '../../../errors/index.js';
import { parseLocale } from '../../../i18n/locale.js';
import type { Cal } from '../../../provider/CalContext.js';
import type { CalProviderProps } from '../../../provider/calProviderProps.js';
import { slotsQuery } from '../../../queries/slots.js';
import { visitorClient } from '../../../queries/visitorClient.js';
import { instantOf } from '../../../time/instant.js';
import { isZone, parseZone } from '../../../time/zone.js';
import { firstAsked, type Looker } from '../firstAsked.js';
import type { Beginning } from '../options/beginning.js';
import type { MovingOptions } from '../options/moving.js';
import type { Routing, SearchParams } from '../options/routing.js';
import type { WhoIsBooked } from '../options/whoIsBooked.js';
import { searchInterval } from '../shown.js';
import type { BookerPrefetch, PrefetchedAnswer } from './BookerPrefetch.js';
import { beginningIn } from './beginningIn.js';
import { searchText } from './searchText.js';

interface PrefetchSettings {
  /** Address of the API v2, with or without the `/v2` at its end. Default `https://api.cal.com/v2`. */
  apiUrl?: string | undefined;
  /** Id of your OAuth client. */
  clientId?: string | undefined;
  /** BCP 47: as `CalProvider` is given it. Default `en`. */
  language?: string | undefined;
  /**
   * Zone that the visitor is taken to be in (IANA): from a cookie that an earlier page has set, or that of most of your
   * visitors. Where her browser is in another one, its times take the place of these as soon as they are read, without a
   * skeleton between. Default `UTC`.
   */
  visitorTimeZone?: string | undefined;
  /** What the page's address says, for a Booker with `allowUpdatingUrlParams`: what follows the question mark, or the same as an object. */
  searchParams?: SearchParams | undefined;
  /** Milliseconds that all of it may take; after them the page goes out without. Default 3000. */
  timeoutMs?: number | undefined;
  /** Sends the requests. Default: the platform's `fetch`. A sandbox goes in here. */
  fetch?: CalProviderProps['fetch'];
  /** Milliseconds since 1970. Default: the server's clock. */
  now?: (() => number) | undefined;
  /** Told of what went wrong: the page is made all the same. */
  onError?: ((error: CalError) => void) | undefined;
  /** Rejects where something went wrong, for a host with a page of its own for that. Default false. */
  throwOnError?: boolean | undefined;
}

/** Whom to book and what to begin with, as the Booker on the page has it, and where to ask. */
export type PrefetchBookerOptions = WhoIsBooked & Beginning & MovingOptions & Routing & PrefetchSettings;

/** What comes from a visitor's cookie or address may be anything: what is no zone counts as left out. */
const lookerOf = ({ now, language, visitorTimeZone = '' }: PrefetchSettings) =>
  ({
    now: instantOf(now?.() ?? Date.now()),
    zone: parseZone(isZone(visitorTimeZone) ? visitorTimeZone : 'UTC'),
    locale: parseLocale(language ?? 'en'),
  }) satisfies Looker;

interface Question<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/** What was read so far; it is given on also where the rest went wrong. */
interface Reading {
  readonly client: Cal['client'];
  readonly signal: AbortSignal;
  readonly answers: PrefetchedAnswer[];
}

async function ask<Data>({ signal, answers }: Reading, { queryKey, queryFn }: Question<Data>): Promise<Data> {
  const data = await queryFn({ signal });
  // The client's id is this server's; the browser's client puts its own in its place.
  const [, operation, input] = queryKey;
  answers.push([String(operation), input, data]);
  return data;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** @returns whether all is there that the first look needs */
async function readAll(reading: Reading, options: PrefetchBookerOptions, looker: Looker): Promise<boolean> {
  const { client } = reading;
  const slotsOf = (asked: ReturnType<typeof firstAsked>) =>
    asked.slotsAsked.enabled ? slotsQuery(client, asked.question) : null;

  // As the Booker does it: before the event type is known, its times are asked for as they mostly are.
  const guess = firstAsked(reading, options, looker);
  const guessed = slotsOf(guess);
  const early: Reading = { ...reading, answers: [] };
  const guessing = guessed ? ask(early, guessed) : Promise.resolve(null);
  // That it failed is told below: there are no times of what there is not.
  guessing.catch(() => undefined);
  const eventType = await ask(reading, guess.eventTypeAsked);
  if (eventType === null) return true;
  const guessedDays = await guessing;

  const asked = firstAsked(reading, options, looker, eventType);
  const slots = slotsOf(asked);
  if (!slots) return false;
  const isGuessed = guessedDays !== null && isSame(guessed?.queryKey, slots.queryKey);
  if (isGuessed) reading.answers.push(...early.answers);
  const days = isGuessed ? guessedDays : await ask(reading, slots);

  const within = days.length === 0 ? searchInterval(asked.shown, eventType.rules.bookableDays) : null;
  if (within) await ask(reading, slotsQuery(client, { ...asked.question, within }));
  return asked.shown.layout === 'month';
}

async function withinTime<Result>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController();
  const timer = setTimeout(
    () =>
      end.abort(
        new CalNetworkError({
          code: 'timed_out',
          operation: 'prefetchBooker',
          what: `what the Booker asks for first was not there after ${timeoutMs} ms.`,
          why: 'The page goes out without it, and the browser asks.',
          todo: 'Raise timeoutMs where the API is known to be slow.',
        }),
      ),
    timeoutMs,
  );
  try {
    return await work(end.signal);
  } catch (error) {
    throw end.signal.aborted ? end.signal.reason : error;
  } finally {
    clearTimeout(timer);
    // Nobody waits for what is still on its way.
    end.abort();
  }
}

/**
 * Reads on a server what a Booker asks for first: the event type and the first times, side by side. Give the result to
 * `PrefetchedBooker`, with the same props: then the page's HTML holds the days and the times, and the browser asks for
 * neither. It is for wherever pages are made, a server component among them.
 *
 * What goes wrong is no reason for a page to fail: the Booker then asks for itself, as it does without a server.
 */
export async function prefetchBooker(options: PrefetchBookerOptions): Promise<BookerPrefetch> {
  const { apiUrl, clientId, fetch, timeoutMs = 3000, onError, throwOnError = false } = options;
  const looker = lookerOf(options);
  const { now, zone } = looker;
  const search = searchText(options.searchParams);
  const answers: PrefetchedAnswer[] = [];
  let isWhole = false;
  try {
    const client = visitorClient({ apiUrl, clientId, fetch, timeoutMs });
    const begun = beginningIn(search, options, zone);
    isWhole = await withinTime(timeoutMs, (signal) => readAll({ client, signal, answers }, begun, looker));
  } catch (error) {
    if (throwOnError) throw error;
    if (isCalError(error)) onError?.(error);
  }
  return { now, zone, search, isWhole, answers };
}

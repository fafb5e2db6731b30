import { overlaps } from '../../../../time/interval.js';
import type { Interval, Zone } from '../../../../time/types.js';
import { zoneClock } from './clocks.js';
import { lineOf, plain, readComponents } from './components.js';
import { customClocks } from './customClocks.js';
import { type FeedEntry, type FeedEvent, readEntry, timesOf } from './entries.js';

export type { FeedEvent };

export interface Feed {
  /** What the calendar calls itself; some don't. */
  name: string | undefined;
  /**
   * What takes time in that range, each time of what repeats.
   * @param zone where a day begins, and where a time without zone is meant
   * @throws Error when something repeats too often to be told
   */
  eventsIn(range: Interval, zone: Zone): FeedEvent[];
}

/**
 * Reads a calendar file (RFC 5545). An event that is marked as free takes its time all the same, as on the real server; a
 * cancelled one does not.
 *
 * @throws Error when the text is no calendar, or a time or a rule in it is none
 */
export function readFeed(text: string): Feed {
  const calendar = readComponents(text);
  const clocks = customClocks(calendar);
  const entries = calendar.parts
    .filter((part) => part.name === 'VEVENT' && lineOf(part, 'DTSTART'))
    .map((part) => readEntry(part, clocks));
  const called = lineOf(calendar, 'X-WR-CALNAME') ?? lineOf(calendar, 'NAME');
  return {
    name: called && plain(called.value),
    eventsIn: (range, zone) => {
      const clock = zoneClock(zone);
      return entries
        .filter(({ isCancelled }) => !isCancelled)
        .flatMap((entry) => timesOf(entry, changesTo(entry, entries), range, clock))
        .filter((event) => overlaps(event, range));
    },
  };
}

/** Single times of a series that were moved or cancelled stand as entries of their own, under the same name. */
const changesTo = ({ uid, replaces }: FeedEntry, entries: readonly FeedEntry[]): FeedEntry[] =>
  uid === undefined || replaces ? [] : entries.filter((other) => other.uid === uid && other.replaces);

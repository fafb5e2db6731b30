import { addMinutes } from '../../time/instant.js';
import type { Interval } from '../../time/types.js';
import type { EventTypeRules, SlotQuery } from './facts.js';

/**
 * What a query looks at: weekly hours and bookings outside of it are not seen. It starts at the earliest instant
 * that can be booked, or at the query's start, whichever is later; a rolling booking window needs every day from
 * now on, because it counts those that can be booked. The end is the query's last instant.
 */
export function windowOf({ bookingWindow, noticeMinutes }: EventTypeRules, query: SlotQuery): Interval {
  const earliest = addMinutes(query.now, noticeMinutes || 1);
  const isRolling = bookingWindow?.kind === 'days' && bookingWindow.rolling;
  return { start: isRolling || earliest > query.start ? earliest : query.start, end: query.end };
}

/** Whether the window sees it: sharing an end is enough. */
export const touches = (window: Interval, { start, end }: Interval): boolean =>
  start <= window.end && end >= window.start;

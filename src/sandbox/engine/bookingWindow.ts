import { addDays, dayInterval, dayOf, weekdayOf } from '../../time/day.js';
import type { Day, Instant, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import type { BookingWindow, SlotFacts } from './facts.js';

/** A walk for bookable days that are not there ends after two months. */
const maxDaysToWalk = 61;

const isBusinessDay = (day: Day): boolean => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;

function nextDay(day: Day, count: 'calendarDays' | 'businessDays'): Day {
  let next = addDays(day, 1);
  while (count === 'businessDays' && !isBusinessDay(next)) next = addDays(next, 1);
  return next;
}

/** In which zone a range of dates is meant: that of the event type's own schedule, else the host's. */
export const hostZoneOf = ({ eventType, hosts }: SlotFacts): Zone =>
  eventType.scheduleZone ?? hosts[0]?.zone ?? parseZone('UTC');

/**
 * Whether an instant lies in the booking window. Days that are counted from today are the viewer's; a range of
 * dates is the host's, first and last day included.
 *
 * @param hasSlots tells for a rolling window which of the viewer's days have something to offer; without it a
 *   rolling window has no end.
 */
export function isWithin(
  bookingWindow: BookingWindow | null,
  given: {
    now: Instant;
    viewerZone: Zone;
    hostZone: Zone;
    hasSlots?: (day: Day) => boolean;
  },
): (instant: Instant) => boolean {
  if (!bookingWindow) return () => true;
  const { now, viewerZone, hostZone, hasSlots } = given;
  if (bookingWindow.kind === 'range') {
    const { start } = dayInterval(bookingWindow.firstDay, hostZone);
    const { end } = dayInterval(bookingWindow.lastDay, hostZone);
    return (instant) => start <= instant && instant < end;
  }
  if (bookingWindow.rolling && !hasSlots) return () => true;
  const today = dayOf(now, viewerZone);
  const lastDay =
    bookingWindow.rolling && hasSlots
      ? lastOfRolling(today, bookingWindow, hasSlots)
      : lastOfFixed(today, bookingWindow);
  const { end } = dayInterval(lastDay, viewerZone);
  return (instant) => instant < end;
}

type DayCount = Extract<BookingWindow, { kind: 'days' }>;

/** `days` after today. Weekend days before the last one stay bookable when business days are counted. */
function lastOfFixed(today: Day, { days, count }: DayCount): Day {
  let day = today;
  for (let counted = 0; counted < days; counted++) day = nextDay(day, count);
  return day;
}

/**
 * The day on which the walk from today has met `days` days with slots; the last such day where there are fewer, and
 * the walk's end where there is none.
 */
function lastOfRolling(today: Day, { days, count }: DayCount, hasSlots: (day: Day) => boolean): Day {
  let found: Day | undefined;
  let met = 0;
  let day = today;
  for (let walked = 0; met < days && walked < maxDaysToWalk; walked++) {
    if (hasSlots(day)) {
      found = day;
      met++;
    }
    day = nextDay(day, count);
  }
  return found ?? day;
}

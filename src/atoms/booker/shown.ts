import type { EventTypeRules } from '../../queries/eventTypeRules.js';
import type { EventType } from '../../queries/eventTypes.js';
import { addDays, dayOf, startOfDay, weekdayOf } from '../../time/day.js';
import { instantOf } from '../../time/instant.js';
import { addMonths, firstDay, monthOf } from '../../time/month.js';
import type { Day, Instant, Interval, Month, Weekday, Zone } from '../../time/types.js';
import type { Choices, Layout } from './booker.state.js';

/** What is shown: the visitor's choices, else the defaults. */
export interface Shown {
  readonly layout: Layout;
  readonly month: Month;
  /** The month that its grid goes on into: the next one, where two weeks of this month are over; else itself. */
  readonly through: Month;
  /** The first day of the week that every layout but the month's shows. */
  readonly week: Day;
  readonly zone: Zone;
  readonly hourCycle: 12 | 24;
  /** undefined: the event type's own, which need not be known to ask for its times. */
  readonly lengthMinutes: number | undefined;
  /** No time before it is asked for. */
  readonly notBefore: Instant | null;
}

export interface Defaults {
  readonly now: Instant;
  readonly ownZone: Zone;
  readonly ownHourCycle: 12 | 24;
  readonly ownWeekStart: Weekday;
  readonly eventType: EventType | null | undefined;
}

export function shownOf(choices: Choices, defaults: Defaults): Shown {
  const { now, ownZone, ownHourCycle, ownWeekStart, eventType } = defaults;
  const zone = eventType?.lockedZone ?? choices.zone ?? ownZone;
  const today = dayOf(now, zone);
  // What opens later begins where it opens.
  const opening = eventType?.rules.bookableDays?.first ?? today;
  const first = opening > today ? opening : today;
  // A length is only asked for where the event type has several; else the server refuses it.
  const isOffered =
    choices.lengthMinutes !== null && (eventType?.lengthOptions ?? []).includes(choices.lengthMinutes);
  const month = choices.month ?? monthOf(first);
  const isLate = month === monthOf(today) && today.slice(8) > '14';
  return {
    layout: choices.layout ?? eventType?.layouts?.first ?? 'month',
    zone,
    month,
    through: isLate ? addMonths(month, 1) : month,
    week: firstOfWeek(choices.weekOf ?? choices.day ?? first, ownWeekStart),
    hourCycle: choices.hourCycle ?? ownHourCycle,
    lengthMinutes:
      isOffered && (eventType?.lengthOptions.length ?? 0) > 1
        ? (choices.lengthMinutes ?? undefined)
        : undefined,
    notBefore: choices.notBefore,
  };
}

export const firstOfWeek = (day: Day, weekStart: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));

const fromDay = (first: Day, end: Day, zone: Zone): Interval => ({
  start: startOfDay(first, zone),
  end: startOfDay(end, zone),
});

/** From the first instant of a month to the last of it, or of a later one, in a zone. */
export const monthInterval = (month: Month, zone: Zone, through = month): Interval =>
  fromDay(firstDay(month), firstDay(addMonths(through, 1)), zone);

/** Without what comes before the host's first time. Of a month or week that is past by then its last second is left, and no time in it. */
const since = ({ notBefore }: Shown, { start, end }: Interval): Interval => ({
  start: instantOf(Math.max(start, Math.min(notBefore ?? start, end - 1000))),
  end,
});

/** The month or the week whose times are asked for. */
export const shownInterval = (shown: Shown): Interval => {
  const { layout, month, through, week, zone } = shown;
  return since(
    shown,
    layout === 'month' ? monthInterval(month, zone, through) : fromDay(week, addDays(week, 7), zone),
  );
};

/** How many months the search for the next free time goes on. */
const searchedMonths = 4;

/**
 * What comes after that, as far as it can be booked; null: nothing of it can be.
 *
 * @param bookable in the host's zone, which may be a day off
 */
export function searchInterval(
  shown: Shown,
  bookable: EventTypeRules['bookableDays'] = null,
): Interval | null {
  const { layout, through, week, zone } = shown;
  const next = layout === 'month' ? firstDay(addMonths(through, 1)) : addDays(week, 7);
  const opens = bookable ? addDays(bookable.first, -1) : next;
  const first = opens > next ? opens : next;
  const until = firstDay(addMonths(monthOf(first), searchedMonths));
  const closes = bookable ? addDays(bookable.last, 2) : until;
  return closes > first ? since(shown, fromDay(first, closes < until ? closes : until, zone)) : null;
}

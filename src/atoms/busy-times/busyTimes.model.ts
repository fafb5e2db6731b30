import { type HourScale, hourScale } from '../../schedule/week-picture/hourScale.js';
import { addDays, dayInterval, startOfDay } from '../../time/day.js';
import { dialHours } from '../../time/dialHours.js';
import { overlaps } from '../../time/interval.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';
import { besideEachOther, type Lane } from './besideEachOther.js';

/** A calendar that counts for her own times. */
export interface BusySource {
  /** No other one has it. */
  readonly key: string;
  readonly name: string;
  /** What its provider is called. */
  readonly provider: string;
  /** Empty: not told. */
  readonly email: string;
}

/** Something that takes her time, as it is told. */
export interface BusyFact extends Interval {
  /** Empty: its calendar does not tell. */
  readonly title: string;
}

/** What takes a part of a day. */
export interface BusyEntry extends BusyFact {
  readonly kind: 'booking' | 'event';
  /** Of an event: where it stands. Of a booking: where it was written to; null: in no calendar that counts. */
  readonly calendar: string | null;
  /** It began on a day before, ends on a day after. */
  readonly isFromBefore: boolean;
  readonly isToAfter: boolean;
}

/** An entry where the day's clock has it. */
export interface PlacedEntry extends BusyEntry, Lane {
  readonly range: HourRange;
}

export interface BusyDay {
  readonly day: Day;
  readonly isToday: boolean;
  readonly wholeDay: readonly BusyEntry[];
  /** In the order in which they begin. An hour that is skipped cuts an entry in two. */
  readonly entries: readonly PlacedEntry[];
}

export interface BusyWeek {
  readonly firstDay: Day;
  readonly zone: Zone;
  readonly days: readonly BusyDay[];
  readonly scale: HourScale;
}

export interface BusyWeekInput {
  readonly firstDay: Day;
  readonly zone: Zone;
  readonly now: Instant;
  readonly calendars: readonly { readonly source: BusySource; readonly times: readonly BusyFact[] }[];
  readonly bookings: readonly BusyFact[];
}

type Taken = BusyFact & Pick<BusyEntry, 'kind' | 'calendar'>;

const isSame = (a: Interval, b: Interval) => a.start === b.start && a.end === b.end;

/** A booking that was written to a calendar stands there too, and is one thing: the booking, in that calendar. */
function taken({ calendars, bookings }: BusyWeekInput): Taken[] {
  const events = calendars.flatMap(({ source, times }) =>
    times.map((time): Taken => ({ ...time, kind: 'event', calendar: source.name })),
  );
  const written = bookings.map((booking) => ({
    booking,
    event: events.find((event) => isSame(event, booking) && event.title === booking.title),
  }));
  const isWritten = new Set(written.map(({ event }) => event));
  return [
    ...written.map(
      ({ booking, event }): Taken => ({ ...booking, kind: 'booking', calendar: event?.calendar ?? null }),
    ),
    ...events.filter((event) => !isWritten.has(event)),
  ];
}

function dayOfWeek(day: Day, all: readonly Taken[], zone: Zone, today: Interval): BusyDay {
  const whole = dayInterval(day, zone);
  const wholeDay: BusyEntry[] = [];
  const pieces: { entry: BusyEntry; range: HourRange }[] = [];
  for (const { start, end, title, kind, calendar } of all) {
    if (!overlaps({ start, end }, whole)) continue;
    const [isFromBefore, isToAfter] = [start < whole.start, end > whole.end];
    const entry = { start, end, title, kind, calendar, isFromBefore, isToAfter };
    if (start <= whole.start && end >= whole.end) wholeDay.push(entry);
    else
      for (const range of dialHours([{ start, end }], zone, day, day)[0]?.ranges ?? [])
        pieces.push({ entry, range });
  }
  const lanes = besideEachOther(pieces.map(({ range }) => range));
  return {
    day,
    isToday: overlaps(whole, today),
    wholeDay,
    entries: pieces
      .map(
        ({ entry, range }, index): PlacedEntry => ({
          ...entry,
          range,
          ...(lanes[index] ?? { lane: 0, lanes: 1 }),
        }),
      )
      .sort((a, b) => a.range.start - b.range.start || a.lane - b.lane),
  };
}

/** What blocks the seven days, on the clocks of the zone. */
export function busyWeek(input: BusyWeekInput): BusyWeek {
  const { firstDay, zone, now } = input;
  const all = taken(input);
  // SAFETY: the least time that has any length.
  const today = { start: now, end: (now + 1) as Instant };
  const days = [0, 1, 2, 3, 4, 5, 6].map((step) => dayOfWeek(addDays(firstDay, step), all, zone, today));
  const ranges = days.flatMap(({ entries }) => entries.map(({ range }) => range));
  return { firstDay, zone, days, scale: hourScale(ranges) };
}

/** The time that the week takes on the clocks of the zone. */
export const weekInterval = (firstDay: Day, zone: Zone): Interval => ({
  start: startOfDay(firstDay, zone),
  end: startOfDay(addDays(firstDay, 7), zone),
});

/** So much of the day that its hours have to be drawn lower. */
export const isLong = ({ firstHour, lastHour }: HourScale): boolean => lastHour - firstHour > 16;

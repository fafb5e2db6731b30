import type { Availability, Override } from '../contract/schedules/schedules.schema.js';
import { parseDay } from '../time/day.js';
import type { Day, Weekday } from '../time/types.js';
import type { DayOverride, HourRange, WeeklyHours } from '../time/weeklyHours.js';
import type { Wire } from './Wire.js';

/** A host's weekly hours and the dates that differ from them, on the wall clock of the schedule's own zone. */
export interface Schedule {
  readonly id: number;
  /** The user whose hours they are. */
  readonly ownerId: number;
  readonly name: string;
  /** IANA, as it is stored: it may be one that this runtime does not know. */
  readonly zone: string;
  /** Whether it counts for event types that name none. */
  readonly isDefault: boolean;
  /** As they are stored, by their start: overlapping ranges, and ones that end before they start, are not mended. */
  readonly weekly: WeeklyHours;
  /** By date, each date once; past ones too. */
  readonly overrides: readonly DayOverride[];
}

const endOfDay = 24 * 60;
/** The API has no 24:00: this is the last minute's start, and as an end it means the midnight after it. */
const lastMinute = endOfDay - 1;

type WeekdayName = Availability['days'][number];

const weekdayNames: Readonly<Record<Weekday, WeekdayName>> = {
  0: 'Sunday',
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
};

const mondayFirst: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

function readMinutes(text: string): number {
  const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(text) ?? [];
  const count = Number(hours) * 60 + Number(minutes);
  if (!(count < endOfDay)) throw new RangeError(`"${text}" is no time such as "09:30".`);
  return count;
}

export function readWeekday(text: string): Weekday {
  const found = mondayFirst.find((weekday) => weekdayNames[weekday] === text);
  if (found === undefined) throw new RangeError(`"${text}" is no weekday such as "Monday".`);
  return found;
}

function readRange(wire: Wire): HourRange {
  const end = wire.at('endTime').as(readMinutes);
  return { start: wire.at('startTime').as(readMinutes), end: end === lastMinute ? endOfDay : end };
}

const byStart = (a: HourRange, b: HourRange) => a.start - b.start || a.end - b.end;

function readWeekly(wire: Wire): WeeklyHours {
  const weekly: Record<Weekday, HourRange[]> = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  for (const entry of wire.list()) {
    for (const day of entry.at('days').list()) weekly[day.as(readWeekday)].push(readRange(entry));
  }
  for (const ranges of Object.values(weekly)) ranges.sort(byStart);
  return weekly;
}

/** An entry that ends when it starts closes its date, or adds nothing to the date's other entries. */
function readOverrides(wire: Wire): DayOverride[] {
  const dates = new Map<Day, HourRange[]>();
  for (const entry of wire.list()) {
    const day = entry.at('date').as(parseDay);
    const range = readRange(entry);
    const isHours = range.start !== range.end;
    dates.set(day, [...(dates.get(day) ?? []), ...(isHours ? [range] : [])]);
  }
  return [...dates]
    .map(([day, ranges]) => ({ day, ranges: ranges.sort(byStart) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export const readSchedule = (wire: Wire): Schedule => ({
  id: wire.at('id').number(),
  ownerId: wire.at('ownerId').number(),
  name: wire.at('name').text(),
  zone: wire.at('timeZone').text(),
  isDefault: wire.at('isDefault').flag(),
  weekly: readWeekly(wire.at('availability')),
  overrides: readOverrides(wire.at('overrides')),
});

const twoDigits = (count: number) => String(count).padStart(2, '0');

function writeMinutes(minutes: number): string {
  const shown = Math.min(minutes, lastMinute);
  return `${twoDigits(Math.floor(shown / 60))}:${twoDigits(shown % 60)}`;
}

const writeRange = ({ start, end }: HourRange) => ({
  startTime: writeMinutes(start),
  endTime: writeMinutes(end),
});

/**
 * The API goes on past midnight only from an entry to one that is listed after it. So what begins at midnight stands last,
 * the longest first, as a whole day is gone through to what follows it.
 */
const byNight = (a: Availability, b: Availability): number => {
  const [isNightA, isNightB] = [a, b].map(({ startTime }) => startTime === '00:00');
  if (!isNightA || !isNightB) return Number(isNightA) - Number(isNightB);
  return a.endTime < b.endTime ? 1 : -1;
};

/** One entry for each range, with all the days that have it, as the API's own editors store them. */
export function writeWeekly(weekly: WeeklyHours): Availability[] {
  const entries = new Map<string, Availability>();
  for (const day of mondayFirst) {
    const name = weekdayNames[day];
    for (const range of weekly[day]) {
      const times = writeRange(range);
      const key = `${times.startTime} ${times.endTime}`;
      const entry = entries.get(key);
      if (entry) entry.days.push(name);
      else entries.set(key, { days: [name], ...times });
    }
  }
  return [...entries.values()].sort(byNight);
}

const closed = { startTime: '00:00', endTime: '00:00' };

/**
 * The last date first. The API takes an entry that begins where one before it ends for the same night, and forgets that
 * its date differs: the day after one that is open until midnight would have its weekly hours again.
 */
export const writeOverrides = (overrides: readonly DayOverride[]): Override[] =>
  overrides
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .flatMap(({ day, ranges }): Override[] =>
      ranges.length === 0
        ? [{ date: day, ...closed }]
        : ranges.map((range) => ({ date: day, ...writeRange(range) })),
    );

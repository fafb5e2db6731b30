import { type Weekday, weekday } from '../../../../contract/scalars.schema.js';
import { dayOf } from '../../../../time/day.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import type { ScheduleRecord, User } from '../../../model/records.js';

/** Weekly hours, or the hours of one date, as the server keeps them: of 1970, in UTC, whatever the zone. */
export interface ScheduleRow {
  id: number;
  /** null: the row was written by an atom. */
  userId: number | null;
  eventTypeId: null;
  /** 0 is Sunday; empty where there is a date. */
  days: number[];
  startTime: string;
  endTime: string;
  date: string | null;
  scheduleId: number;
}

export interface TimeRange {
  start: string;
  end: string;
}

/** More than a schedule will ever have. */
const MOST_ROWS = 1000;

export const weekdayNumber = (name: Weekday): number => (weekday.options.indexOf(name) + 1) % 7;

const inYear1970 = (wallTime: string) => `1970-01-01T${wallTime}:00.000Z`;

/** Rows have no number of their own here: it is made of the schedule's and of their place in it. */
export function scheduleRows({
  id,
  ownerId,
  availability,
  overrides,
  isWrittenByAtom,
}: ScheduleRecord): ScheduleRow[] {
  const same = { userId: isWrittenByAtom ? null : ownerId, eventTypeId: null, scheduleId: id };
  const weekly = availability.map(({ days, ...times }) => ({
    days: days.map(weekdayNumber),
    date: null,
    ...times,
  }));
  const dated = overrides.map(({ date, ...times }) => ({
    days: [],
    date: `${date}T00:00:00.000Z`,
    ...times,
  }));
  return [...weekly, ...dated].map(({ startTime, endTime, ...row }, index) => ({
    id: id * MOST_ROWS + index,
    ...same,
    ...row,
    startTime: inYear1970(startTime),
    endTime: inYear1970(endTime),
  }));
}

/** A list per weekday, Sunday first: today's date, and the schedule's own clock as if it were UTC. */
export function hoursByWeekday({ availability }: ScheduleRecord, now: Instant): TimeRange[][] {
  const today = new Date(now).toISOString().slice(0, 10);
  return [0, 1, 2, 3, 4, 5, 6].map((day) =>
    availability
      .filter(({ days }) => days.some((name) => weekdayNumber(name) === day))
      .map(({ startTime, endTime }) => ({
        start: `${today}T${startTime}:00.000Z`,
        end: `${today}T${endTime === '23:59' ? '23:59:59.999' : `${endTime}:00.000`}Z`,
      })),
  );
}

const minutesOf = (wallTime: string) => Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));

/** In minutes since midnight, ascending by their start. What ends before it starts is left out. */
const workingHours = ({ availability, ownerId, isWrittenByAtom }: ScheduleRecord) =>
  availability
    .map(({ days, startTime, endTime }) => ({
      days: days.map(weekdayNumber),
      startTime: minutesOf(startTime),
      endTime: minutesOf(endTime),
      ...(!isWrittenByAtom && { userId: ownerId }),
    }))
    .filter(({ days, startTime, endTime }) => days.length > 0 && startTime < endTime)
    .sort((a, b) => a.startTime - b.startTime);

/** From today on, by date. */
function dateOverrides({ overrides, timeZone }: ScheduleRecord, now: Instant): { ranges: TimeRange[] }[] {
  const today = dayOf(now, parseZone(timeZone));
  const byDate = new Map<string, TimeRange[]>();
  for (const { date, startTime, endTime } of overrides) {
    if (date < today) continue;
    const range = { start: `${date}T${startTime}:00.000Z`, end: `${date}T${endTime}:00.000Z` };
    byDate.set(date, [...(byDate.get(date) ?? []), range]);
  }
  return [...byDate].sort(([a], [b]) => a.localeCompare(b)).map(([, ranges]) => ({ ranges }));
}

/** A schedule in every shape that an editor of it wants. */
export const detailedSchedule = (
  schedule: ScheduleRecord,
  owner: User,
  { now, count }: { now: Instant; count: number },
) => ({
  id: schedule.id,
  name: schedule.name,
  isManaged: schedule.ownerId !== owner.id,
  workingHours: workingHours(schedule),
  schedule: scheduleRows(schedule),
  availability: hoursByWeekday(schedule, now),
  timeZone: schedule.timeZone,
  dateOverrides: dateOverrides(schedule, now),
  isDefault: schedule.id === owner.defaultScheduleId,
  isLastSchedule: count <= 1,
  readOnly: schedule.ownerId !== owner.id,
  userId: schedule.ownerId,
});

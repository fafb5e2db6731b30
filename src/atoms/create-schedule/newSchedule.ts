import type { Schedule } from '../../queries/schedules.js';
import type { CreateScheduleInput } from '../../queries/writeSchedule.js';
import type { Weekday } from '../../time/types.js';
import type { HourRange, WeeklyHours } from '../../time/weeklyHours.js';

/** What the new hours begin with: Monday to Friday, none, or those of another schedule, by its id. */
export type NewStart = 'weekdays' | 'empty' | number;

/** What she has filled in. */
export interface NewSchedule {
  name: string;
  start: NewStart;
  /** IANA; null: she has chosen none. */
  zone: string | null;
}

export const blank: NewSchedule = { name: '', start: 'weekdays', zone: null };

/** Of the weekdays that new hours begin with. */
export const officeHours: HourRange = { start: 9 * 60, end: 17 * 60 };

const week = (hours: (weekday: Weekday) => HourRange[]): WeeklyHours => ({
  0: hours(0),
  1: hours(1),
  2: hours(2),
  3: hours(3),
  4: hours(4),
  5: hours(5),
  6: hours(6),
});

const isWorkday = (weekday: Weekday) => weekday >= 1 && weekday <= 5;

/** The one that is copied; null: none is, or it is there no more. */
export const copiedOf = ({ start }: NewSchedule, schedules: readonly Schedule[]): Schedule | null =>
  schedules.find(({ id }) => id === start) ?? null;

/** The zone that it will have: what she chose, else that of what is copied, else her device's. */
export const zoneOf = (draft: NewSchedule, schedules: readonly Schedule[], ownZone: string): string =>
  draft.zone ?? copiedOf(draft, schedules)?.zone ?? ownZone;

/**
 * What is sent. The first schedule becomes the default: without one the API goes by hours that nobody has set.
 * @param schedules those that there are; undefined: it is not known
 */
export function toCreate(
  draft: NewSchedule,
  schedules: readonly Schedule[] | undefined,
  ownZone: string,
): Pick<CreateScheduleInput, 'weekly' | 'overrides' | 'isDefault'> & { name: string; zone: string } {
  const known = schedules ?? [];
  const copied = copiedOf(draft, known);
  return {
    name: draft.name.trim(),
    zone: zoneOf(draft, known, ownZone),
    isDefault: schedules?.length === 0,
    weekly:
      copied?.weekly ??
      week((weekday) => (draft.start === 'empty' || !isWorkday(weekday) ? [] : [officeHours])),
    overrides: copied?.overrides ?? [],
  };
}

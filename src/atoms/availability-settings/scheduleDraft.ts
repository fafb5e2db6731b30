import type { DraftFields, DraftShape } from '../../draft/draftShape.js';
import type { Schedule } from '../../queries/schedules.js';
import { isDay } from '../../time/day.js';
import type { Day, Weekday } from '../../time/types.js';
import { everyWeekday, type HourRange, weekOf } from '../../time/weeklyHours.js';

/** What is edited of a schedule; all of it is saved at once. */
export type ScheduleDraft = Pick<Schedule, 'name' | 'zone' | 'isDefault' | 'weekly' | 'overrides'>;

/** What is compared, merged and asked about for itself: each weekday and each date are. */
export type ScheduleField =
  | { readonly kind: 'name' | 'zone' | 'isDefault' }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  | { readonly kind: 'override'; readonly day: Day };

export function draftOf({ name, zone, isDefault, weekly, overrides }: ScheduleDraft): ScheduleDraft {
  return { name, zone, isDefault, weekly, overrides };
}

/** In which order somebody listed the hours of a day means nothing. */
const sorted = (ranges: readonly HourRange[]) =>
  ranges.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ start, end }) => [start, end]);

/** The field of that name, as `scheduleShape` names it. @throws RangeError when it is none of its names */
export function fieldNamed(name: string): ScheduleField {
  if (name === 'name' || name === 'zone' || name === 'isDefault') return { kind: name };
  const weekday = everyWeekday.find((each) => `weekday ${each}` === name);
  if (weekday !== undefined) return { kind: 'weekday', weekday };
  const day = name.replace(/^override /, '');
  if (isDay(day)) return { kind: 'override', day };
  throw new RangeError(`"${name}" is no field of a schedule.`);
}

/** The name of that field, as `fieldNamed` reads it. */
export function nameOfField(field: ScheduleField): string {
  switch (field.kind) {
    case 'weekday':
      return `weekday ${field.weekday}`;
    case 'override':
      return `override ${field.day}`;
    default:
      return field.kind;
  }
}

function withOverrideOf(draft: ScheduleDraft, other: ScheduleDraft, day: Day): ScheduleDraft {
  const rest = draft.overrides.filter((override) => override.day !== day);
  const theirs = other.overrides.filter((override) => override.day === day);
  return { ...draft, overrides: [...rest, ...theirs].sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

export const scheduleShape: DraftShape<ScheduleDraft> = {
  fields({ name, zone, isDefault, weekly, overrides }) {
    const fields: Record<string, DraftFields[string]> = { name, zone, isDefault };
    for (const weekday of everyWeekday) fields[`weekday ${weekday}`] = sorted(weekly[weekday]);
    for (const { day, ranges } of overrides) fields[`override ${day}`] = sorted(ranges);
    return fields;
  },
  withFieldOf(draft, other, name) {
    const field = fieldNamed(name);
    switch (field.kind) {
      case 'weekday':
        return {
          ...draft,
          weekly: weekOf((each) => (each === field.weekday ? other : draft).weekly[each]),
        };
      case 'override':
        return withOverrideOf(draft, other, field.day);
      default:
        return { ...draft, [field.kind]: other[field.kind] };
    }
  },
};

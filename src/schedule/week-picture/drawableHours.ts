import { checkHours, checkOverrides } from '../../time/checkHours.js';
import { overrideOn } from '../../time/hoursOn.js';
import type { ZonedHours } from '../../time/openIntervals.js';
import type { Day, Weekday } from '../../time/types.js';
import { type DayOverride, type WeeklyHours, weekOf } from '../../time/weeklyHours.js';
import { isZone } from '../../time/zone.js';

/** Hours as they are edited or stored; `zone` may be one that this runtime does not know. */
export interface GivenHours {
  readonly weekly: WeeklyHours;
  readonly overrides: readonly DayOverride[];
  readonly zone: string;
}

/** A draft as it can be drawn. */
export interface DrawableHours {
  hours: ZonedHours;
  /** What can't be saved as it is, and is drawn as it was saved. */
  weekdaysAsSaved: readonly Weekday[];
  daysAsSaved: readonly Day[];
}

/** What has faults is taken from what was saved, so that a picture shows no hours that can't come to be. null: the zone is unknown. */
export function drawableHours(draft: GivenHours, saved: GivenHours): DrawableHours | null {
  const { zone } = draft;
  if (!isZone(zone)) return null;
  const weekdaysAsSaved = checkHours(draft.weekly).map(({ weekday }) => weekday);
  const daysAsSaved = [...new Set(checkOverrides(draft.overrides).map(({ day }) => day))];
  const kept = daysAsSaved.flatMap((day): DayOverride[] => {
    const ranges = overrideOn(day, saved.overrides);
    return ranges ? [{ day, ranges }] : [];
  });
  return {
    hours: {
      weekly: weekOf((weekday) => (weekdaysAsSaved.includes(weekday) ? saved : draft).weekly[weekday]),
      overrides: [...draft.overrides.filter(({ day }) => !daysAsSaved.includes(day)), ...kept],
      zone,
    },
    weekdaysAsSaved,
    daysAsSaved,
  };
}

import { instantOf } from '../time/instant.js';
import { parseZone } from '../time/zone.js';
import { textDirection } from './direction.js';
import { formatterCache } from './formatterCache.js';
import type { Formatters, HourCycle } from './formatters.js';

/** How hours are written and read that belong to no date: a host's opening hours. */
export interface WallClock {
  readonly hourCycle: HourCycle;
  /**
   * `09:00`, or `9:00 am` on the 12-hour clock, of the whole minutes since midnight, 0 to 1440. The midnight at which a
   * day ends is `24:00`, or `12:00 am`.
   */
  text(minutes: number): string;
  /** `09:00 – 17:30` */
  range(start: number, end: number): string;
  /** What the locale says to each hour, 0 to 23, on the 12-hour clock: `am` and `pm`, or finer. Empty where it says nothing. */
  readonly dayPeriods: readonly string[];
}

const minutesInDay = 1440;
const utc = parseZone('UTC');
/** A wall time is in no zone: it is shown as if the first day of the time line were in UTC. */
const instantAt = (minutes: number) => instantOf(minutes * 60_000);

/** The wall clock of the formatters' locale, on the clock they show. */
export function wallClock({
  locale,
  hourCycle,
  time,
}: Pick<Formatters, 'locale' | 'hourCycle' | 'time'>): WallClock {
  const formatter = formatterCache(locale);
  const mark = textDirection(locale) === 'rtl' ? '\u200f' : '';
  let periods: string[] | undefined;

  function text(minutes: number): string {
    if (minutes < minutesInDay || hourCycle === 12) return time(instantAt(minutes), utc);
    // The one clock on which midnight is 24.
    return formatter({ timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h24' }).format(0);
  }

  return {
    hourCycle,
    text,
    range: (start, end) => `${mark}${text(start)} – ${text(end)}`,
    get dayPeriods() {
      periods ??= Array.from({ length: 24 }, (_, hour) => {
        const parts = formatter({ timeZone: 'UTC', hour: 'numeric', hourCycle: 'h12' }).formatToParts(
          hour * 3_600_000,
        );
        return parts.find(({ type }) => type === 'dayPeriod')?.value ?? '';
      });
      return periods;
    },
  };
}

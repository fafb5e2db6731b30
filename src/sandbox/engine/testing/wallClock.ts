/** What a clock on the wall shows at a minute. */
export interface Shown {
  /** `2027-03-14` */
  date: string;
  /** Days since 1970 on the calendar. */
  day: number;
  /** Since midnight on the dial. */
  minutes: number;
}

export type Clock = (at: number) => Shown;

/** Milliseconds since 1970 UTC, as all numbers here that are called `at`, `start` and `end`. */
export interface Timeline {
  start: number;
  end: number;
}

const minute = 60_000;
const quarter = 15 * minute;
/** Half a year of one clock is remembered: all of all would fill the memory in a long run. */
const mostQuarters = 183 * 96;
export const dayMinutes = 24 * 60;

/** Reads the clock by `Intl` each quarter of an hour, since clocks change at quarters, and counts on from there. */
export function clockOn(zone: string): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  const quarters = new Map<number, Shown>();
  const read = (at: number): Shown => {
    const shown = quarters.get(at);
    if (shown) return shown;
    // `03/14/2027, 01:30`
    const [month = 0, day = 0, year = 0, hour = 0, past = 0] = format.format(at).split(/\D+/).map(Number);
    const midnight = Date.UTC(year, month - 1, day);
    const date = new Date(midnight).toISOString().slice(0, 10);
    const fresh = { date, day: midnight / (dayMinutes * minute), minutes: hour * 60 + past };
    if (quarters.size >= mostQuarters) quarters.clear();
    quarters.set(at, fresh);
    return fresh;
  };
  const clock = (at: number): Shown => {
    const since = Math.floor(at / quarter) * quarter;
    const shown = read(since);
    return { ...shown, minutes: shown.minutes + Math.floor((at - since) / minute) };
  };
  clocks.set(zone, clock);
  return clock;
}

const clocks = new Map<string, Clock>();

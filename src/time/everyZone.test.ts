import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockChanges, hostsGap } from './clockChanges.js';
import { addDays, dayInterval, dayOf, startOfDay } from './day.js';
import { addMinutes, instantOf, parseInstant, toOffsetIso } from './instant.js';
import { contains } from './interval.js';
import { everyClockChange, type WitnessedChange, witnessOf } from './testing/clockChangesOf.js';
import type { Instant } from './types.js';
import { isRepeated, toInstant, toInstants, wallTimeOf } from './wallTime.js';
import { zoneOffsetMinutes } from './zone.js';
import { allZones } from './zoneNames.js';

const changes = everyClockChange();
/** One zone for each change: those that change together, from and to the same offsets, make the same sums. */
const distinctChanges = [
  ...new Map(
    changes.map((change) => [`${change.instant} ${change.before} ${change.after}`, change]),
  ).values(),
];
/** Minutes from a change: far and near, on it, and just before and after what it skips or repeats. */
const around = [-1440, -181, -60, -30, -1, 0, 1, 29, 30, 59, 60, 61, 119, 180, 1440];

/** How often the clocks show a time that is that many minutes after what they show at the change. */
function timesShown({ before, after }: WitnessedChange, minutesFromOldReading: number): number {
  const skips = after > before;
  const isAffected = skips
    ? 0 <= minutesFromOldReading && minutesFromOldReading < after - before
    : after - before <= minutesFromOldReading && minutesFromOldReading < 0;
  if (!isAffected) return 1;
  return skips ? 0 : 2;
}

/** The dial at the change as its old offset reads it, and that many minutes on. */
function dialAt({ instant, before }: WitnessedChange, minutes: number) {
  const wall = new Date(instant + (before + minutes) * 60_000).toISOString();
  const [hours = 0, rest = 0] = wall.slice(11, 16).split(':').map(Number);
  return { day: dayOf(parseInstant(`${wall.slice(0, 10)}T00:00`), utc), minutes: hours * 60 + rest };
}
const utc = allZones().find((zone) => zone === 'UTC') ?? fail('UTC is a zone');
function fail(what: string): never {
  throw new Error(what);
}

/** Runs a claim at each of them, and names the one where it breaks. */
function atEach(list: readonly WitnessedChange[], claim: (change: WitnessedChange) => void): void {
  for (const change of list) {
    try {
      claim(change);
    } catch (cause) {
      throw new Error(`${change.zone} ${new Date(change.instant).toISOString()}: ${cause}`, { cause });
    }
  }
}

describe('in every zone, at every clock change of 2020 to 2030', { timeout: 30_000 }, () => {
  it('has some three thousand changes to be tried on', () => {
    expect(changes.length).toBeGreaterThan(2000);
    expect(distinctChanges.length).toBeGreaterThan(300);
  });

  it('reads the offset that the runtime names, to the millisecond', () => {
    atEach(changes, ({ zone, instant, before, after }) => {
      expect(zoneOffsetMinutes(zone, instantOf(instant - 1))).toBe(before);
      expect(zoneOffsetMinutes(zone, instant)).toBe(after);
    });
  });

  it('finds the change itself', () => {
    atEach(changes, ({ zone, instant, before, after }) => {
      const found = { instant, offsetBefore: before, offsetAfter: after };
      const hour = addMinutes(instant, 60);
      expect(clockChanges(zone, { start: addMinutes(instant, -4000), end: hour })).toEqual([found]);
      expect(clockChanges(zone, { start: instant, end: hour })).toEqual([found]);
      expect(clockChanges(zone, { start: addMinutes(instant, -60), end: instant })).toEqual([]);
    });
  });

  it('comes back to the instant from the wall time', () => {
    atEach(distinctChanges, ({ zone, instant }) => {
      for (const minutes of around) {
        const there = addMinutes(instant, minutes);
        const wall = wallTimeOf(there, zone);
        const shown = toInstants(wall.day, wall.minutes, zone);
        expect(shown).toContain(there);
        expect(isRepeated(there, zone)).toBe(shown.length === 2);
        for (const each of shown) expect(wallTimeOf(each, zone)).toEqual(wall);
      }
    });
  });

  it('shows a skipped time never, a repeated one twice in order, any other once', () => {
    atEach(distinctChanges, (change) => {
      const edges = [0, change.after - change.before].flatMap((edge) => [edge - 1, edge, edge + 1]);
      for (const minutes of [...edges, ...around]) {
        const dial = dialAt(change, minutes);
        const shown = toInstants(dial.day, dial.minutes, change.zone);
        expect(shown).toHaveLength(timesShown(change, minutes));
        expect(shown).toEqual([...shown].sort((a, b) => a - b));
      }
    });
  });

  it('reads an ambiguous time as Temporal does', () => {
    atEach(distinctChanges, (change) => {
      const { zone, instant, before, after } = change;
      const middle = Math.floor((after - before) / 2);
      const dial = dialAt(change, middle);
      const byOld = addMinutes(instant, middle);
      const byNew = addMinutes(instant, middle - (after - before));
      const [earlier, later] = [Math.min(byOld, byNew), Math.max(byOld, byNew)];
      expect(toInstant(dial.day, dial.minutes, zone, 'earlier')).toBe(earlier);
      expect(toInstant(dial.day, dial.minutes, zone, 'later')).toBe(later);
      expect(toInstant(dial.day, dial.minutes, zone)).toBe(after > before ? later : earlier);
    });
  });

  it('begins each day with its first instant, and lays the days end to end', () => {
    atEach(distinctChanges, ({ zone, instant, before, after }) => {
      const middle = dayOf(instant, zone);
      const days = [-2, -1, 0, 1, 2].map((n) => addDays(middle, n));
      for (const day of days) {
        const { start, end } = dayInterval(day, zone);
        expect(dayOf(start, zone)).toBe(day);
        expect(dayOf(instantOf(start - 1), zone)).toBe(addDays(day, -1));
        expect(dayOf(instantOf(end - 1), zone)).toBe(day);
        expect(end).toBe(startOfDay(addDays(day, 1), zone));
        const isChanged = start < instant && instant < end;
        const touches = instant === start || instant === end;
        // A change at midnight shortens or lengthens the day whose dial it touches.
        if (!touches) expect((end - start) / 60_000).toBe(1440 - (isChanged ? after - before : 0));
      }
      const whole = startOfDay(addDays(middle, 3), zone) - startOfDay(addDays(middle, -2), zone);
      expect(whole / 60_000).toBe(5 * 1440 - (after - before));
      for (const minutes of around) {
        const there = addMinutes(instant, minutes);
        expect(contains(dayInterval(dayOf(there, zone), zone), there)).toBe(true);
      }
    });
  });

  it('says of each day whether it lacks a time', () => {
    atEach(distinctChanges, (change) => {
      const { zone, before, after } = change;
      const first = dialAt(change, 0).day;
      expect(hostsGap(first, zone)).toBe(after > before);
      expect(hostsGap(addDays(first, 3), zone)).toBe(false);
    });
  });

  it('writes an offset that reads back as the same instant', () => {
    atEach(distinctChanges, ({ zone, instant }) => {
      for (const milliseconds of [-3_600_000, -1, 0, 1, 3_600_001]) {
        const there = instantOf(instant + milliseconds);
        expect(parseInstant(toOffsetIso(there, zone))).toBe(there);
      }
    });
  });
});

describe('in any zone, at any instant of 2020 to 2030', { timeout: 30_000 }, () => {
  const anyZone = fc.constantFrom(...allZones());
  const anyInstant = fc
    .integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2031, 0) / 60_000 })
    .map((minutes): Instant => instantOf(minutes * 60_000));

  it('reads the offset that the runtime names', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        expect(zoneOffsetMinutes(zone, instant)).toBe(witnessOf(zone)(instant));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from the wall time, and the day holds the instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const { day, minutes } = wallTimeOf(instant, zone);
        expect(toInstants(day, minutes, zone)).toContain(instant);
        expect(contains(dayInterval(day, zone), instant)).toBe(true);
        expect(parseInstant(toOffsetIso(instant, zone))).toBe(instant);
      }),
      { numRuns: 2000 },
    );
  });
});

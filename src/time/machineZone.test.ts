import { afterEach, describe, expect, it, vi } from 'vitest';
import { clockChangesOf } from './testing/clockChangesOf.js';
import { parseZone } from './zone.js';

const ownZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = ownZone;
});

const zones = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Pacific/Chatham',
].map(parseZone);
const changes = clockChangesOf(zones, 2026, 2027);

/** Everything around the year's changes, worked out by a machine that starts in that zone and remembers nothing. */
async function workedOutIn(machineZone: string): Promise<string[]> {
  process.env.TZ = machineZone;
  vi.resetModules();
  const { parseDay, startOfDay, weekdayOf } = await import('./day.js');
  const { addMinutes, parseInstant, toOffsetIso } = await import('./instant.js');
  const { toInstants, wallTimeOf } = await import('./wallTime.js');
  return changes.flatMap(({ zone, instant }) =>
    [-1440, -90, -60, -30, -1, 0, 30, 60, 90, 1440].map((minutes) => {
      const there = addMinutes(instant, minutes);
      const { day, minutes: dial } = wallTimeOf(there, zone);
      const found = [...toInstants(day, dial, zone), startOfDay(day, zone), parseInstant(`${day}T12:00`)];
      return `${toOffsetIso(there, zone)} ${weekdayOf(parseDay(day))} ${found.join(' ')}`;
    }),
  );
}

describe('the zone of the machine', () => {
  it.each([
    ['America/New_York', 300],
    ['Australia/Lord_Howe', -660],
    ['Africa/Cairo', -120],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Niue', 660],
  ])('plays no part in %s', async (machineZone, minutesBehindUtc) => {
    const expected = await workedOutIn('UTC');
    const worked = await workedOutIn(machineZone);
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesBehindUtc);
    expect(worked).toEqual(expected);
  });
});

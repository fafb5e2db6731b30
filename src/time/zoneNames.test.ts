import { describe, expect, it } from 'vitest';
import { parseZone } from './zone.js';
import { allZones, currentZoneName } from './zoneNames.js';

describe('allZones', () => {
  it('lists each zone once, sorted, by names that parse to themselves', () => {
    const zones = allZones();
    expect(zones.length).toBeGreaterThan(380);
    expect(zones).toEqual([...new Set(zones)].sort());
    expect(zones.filter((zone) => parseZone(zone) !== zone)).toEqual([]);
  });

  it.each(['UTC', 'Europe/Kyiv', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/Nuuk', 'Europe/London'])(
    'has %s',
    (name) => {
      expect(allZones()).toContain(name);
    },
  );

  it.each(['Europe/Kiev', 'Asia/Calcutta'])('has no more %s', (name) => {
    expect(allZones()).not.toContain(name);
  });
});

describe('currentZoneName', () => {
  it.each([
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Europe/London', 'Europe/London'],
  ])('of %s is %s', (zone, name) => {
    expect(currentZoneName(parseZone(zone))).toBe(name);
  });
});

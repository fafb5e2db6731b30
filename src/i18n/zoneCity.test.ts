import { describe, expect, it } from 'vitest';
import { parseZone } from '../time/zone.js';
import { allZones } from '../time/zoneNames.js';
import { zoneCity } from './zoneCity.js';

describe('zoneCity', () => {
  it.each([
    ['Australia/Lord_Howe', 'Lord Howe'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Europe/Kiev', 'Kyiv'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'GMT-5'],
    ['Etc/GMT-14', 'GMT+14'],
    ['Etc/GMT+0', 'GMT'],
  ])('of %s is %s', (zone, city) => {
    expect(zoneCity(parseZone(zone))).toBe(city);
  });

  it('is a readable name for every zone that can be chosen', () => {
    for (const zone of allZones()) expect(zoneCity(zone)).toMatch(/^[A-Z][A-Za-z' -]+$/);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceZone } from '../ui/device/deviceZone.js';
import { readZone, temporal } from './zoneReader.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As a runtime without Temporal reads it. */
function readWithout(zone: string) {
  vi.stubGlobal('Temporal', undefined);
  const reader = readZone(zone);
  vi.unstubAllGlobals();
  return reader;
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const hours = 3_600_000;
/** From 1900 to 2100, at all times of the day and of the year. */
const instants = Array.from({ length: 150 }, (_, step) => Date.UTC(1900, 0, 1) + step * 11_683 * hours);

describe('a zone', () => {
  it('is read without a formatter, and so is the device’s own', () => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new Error('A formatter was made.');
    });
    expect(readZone('Pacific/Chatham').offsetAt(0)).toBe(45_900_000);
    expect(deviceZone()).toBe(temporal()?.Now?.timeZoneId?.());
    expect(() => readWithout('Pacific/Chatham')).toThrow('A formatter was made.');
  });

  it('has the same offsets by Temporal and by a formatter', () => {
    expect(temporal()).toBeDefined();
    const differing = zones.filter((zone) => {
      const [one, other] = [readZone(zone), readWithout(zone)];
      return instants.some((instant) => one.offsetAt(instant) !== other.offsetAt(instant));
    });
    expect(zones.length).toBeGreaterThan(400);
    expect(differing).toEqual([]);
  });

  it.each(['Europe/London', 'Asia/Kolkata', 'UTC', 'Etc/GMT+5', 'US/Eastern'])(
    'is told in the usual spelling: %s',
    (zone) => {
      expect(readZone(zone.toLowerCase()).name).toBe(zone);
    },
  );

  it.each(['Mars/Olympus', 'nowhere', '2026-11-02T09:00[UTC]'])('is refused both ways: %s', (zone) => {
    expect(() => readZone(zone)).toThrow(RangeError);
    expect(() => readWithout(zone)).toThrow(RangeError);
  });
});

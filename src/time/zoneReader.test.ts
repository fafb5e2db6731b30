import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceZone } from '../ui/device/deviceZone.js';
import { readZone } from './zoneReader.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a page may have put there, of its own or of a library that is not up to date. */
const halves: readonly [string, object][] = [
  ['nothing in it', {}],
  ['no clock and no zones', { Now: {}, ZonedDateTime: class {} }],
  [
    'zones that take no bigint',
    {
      Now: { timeZoneId: () => 'UTC' },
      ZonedDateTime: class {
        constructor(nanoseconds: unknown) {
          if (typeof nanoseconds === 'bigint') throw new TypeError('Cannot mix BigInt and other types');
        }
      },
    },
  ],
];

describe('where the page has half a Temporal', () => {
  it.each(halves)('a zone is read all the same: %s', (_, half) => {
    vi.stubGlobal('Temporal', half);
    const london = readZone('europe/london');
    expect([london.name, london.offsetAt(Date.UTC(2026, 6, 1))]).toEqual(['Europe/London', 3_600_000]);
    expect(() => readZone('Mars/Olympus')).toThrow(RangeError);
    expect(deviceZone()).toBe('UTC');
  });

  it('the device is asked for its zone by Intl', () => {
    const own = Intl.DateTimeFormat().resolvedOptions();
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
      ...own,
      timeZone: 'Asia/Tokyo',
    });
    vi.stubGlobal('Temporal', {});
    expect(deviceZone()).toBe('Asia/Tokyo');
    vi.restoreAllMocks();
  });
});

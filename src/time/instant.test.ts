import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, instantOf, parseInstant, toIso, toOffsetIso } from './instant.js';
import { parseZone } from './zone.js';

describe('instantOf', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 8.65e15])('refuses %d', (milliseconds) => {
    expect(() => instantOf(milliseconds)).toThrow(RangeError);
  });
});

describe('parseInstant', () => {
  it.each([
    ['2026-12-07T14:00:00.000Z', '2026-12-07T14:00:00.000Z'],
    ['2026-12-07T09:00:00.000-05:00', '2026-12-07T14:00:00.000Z'],
    ['2026-12-07T19:45+05:45', '2026-12-07T14:00:00.000Z'],
    ['2026-12-07T14:00:00', '2026-12-07T14:00:00.000Z'],
    ['2026-12-07T14:00', '2026-12-07T14:00:00.000Z'],
    ['2026-12-07T14:00:00.5Z', '2026-12-07T14:00:00.500Z'],
    ['2026-12-07t14:00:00z', '2026-12-07T14:00:00.000Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(toIso(parseInstant(text))).toBe(iso);
  });

  it.each([
    '',
    'tomorrow',
    '2026-12-07',
    '2026-02-30T00:00Z',
    '2027-02-29T00:00Z',
    '2026-13-01T00:00Z',
    '2026-12-07T25:00Z',
    '2026-12-07T14:60Z',
    '2026-12-07 14:00Z',
    '2026-12-07T14:00:00 GMT',
    '1765116000000',
  ])('refuses "%s"', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });

  it('proves each date, whatever was read before it', () => {
    expect(() => parseInstant('2026-02-30T10:00Z')).toThrow(RangeError);
    expect(() => parseInstant('2026-02-30T11:00Z')).toThrow(RangeError);
    expect(toIso(parseInstant('2026-02-28T10:00Z'))).toBe('2026-02-28T10:00:00.000Z');
    expect(() => parseInstant('2026-02-28T24:30Z')).toThrow(RangeError);
    expect(() => parseInstant('2026-02-30T10:00Z')).toThrow(RangeError);
  });

  it('reads back what toIso writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01Z'), max: new Date('9999-12-31Z'), noInvalidDate: true }),
        (date) => {
          const instant = instantOf(date.getTime());
          expect(parseInstant(toIso(instant))).toBe(instant);
        },
      ),
    );
  });
});

describe('toOffsetIso', () => {
  it.each([
    ['America/New_York', '2026-12-07T09:00:00.000-05:00'],
    ['Asia/Kathmandu', '2026-12-07T19:45:00.000+05:45'],
    ['America/St_Johns', '2026-12-07T10:30:00.000-03:30'],
    ['Pacific/Kiritimati', '2026-12-08T04:00:00.000+14:00'],
    ['Europe/London', '2026-12-07T14:00:00.000+00:00'],
    ['UTC', '2026-12-07T14:00:00.000Z'],
  ])('writes the clocks of %s', (zone, iso) => {
    expect(toOffsetIso(parseInstant('2026-12-07T14:00Z'), parseZone(zone))).toBe(iso);
  });

  it('stays the same instant where an old offset had seconds', () => {
    const instant = parseInstant('1960-01-01T00:00Z');
    expect(parseInstant(toOffsetIso(instant, parseZone('Africa/Monrovia')))).toBe(instant);
  });
});

describe('addMinutes', () => {
  it('counts elapsed time over a clock change', () => {
    const before = parseInstant('2026-03-08T01:30:00-05:00');
    expect(toOffsetIso(addMinutes(before, 60), parseZone('America/New_York'))).toBe(
      '2026-03-08T03:30:00.000-04:00',
    );
    expect(addMinutes(addMinutes(before, 60), -60)).toBe(before);
  });
});

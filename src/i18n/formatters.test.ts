import { describe, expect, it } from 'vitest';
import { addMinutes, parseInstant } from '../time/instant.js';
import { parseZone } from '../time/zone.js';
import { createFormatters } from './formatters.js';

const instant = parseInstant('2026-11-12T09:00:00Z');
const london = parseZone('Europe/London');
const newYork = parseZone('America/New_York');
const lordHowe = parseZone('Australia/Lord_Howe');
const kathmandu = parseZone('Asia/Kathmandu');

const en24 = createFormatters({ locale: 'en', hourCycle: 24 });
const en12 = createFormatters({ locale: 'en', hourCycle: 12 });

describe('zoneLongName', () => {
  it.each([
    ['America/New_York', 'Eastern Time'],
    ['Asia/Kolkata', 'India Standard Time'],
    ['Europe/Berlin', 'Central European Time'],
  ])('of %s is %s, in summer as in winter', (name, expected) => {
    const summer = parseInstant('2026-07-01T00:00Z');
    expect(en24.zoneLongName(parseZone(name), instant)).toBe(expected);
    expect(en24.zoneLongName(parseZone(name), summer)).toBe(expected);
  });
});

describe('time', () => {
  it.each([
    [london, '09:00', '9:00 am'],
    [newYork, '04:00', '4:00 am'],
    [lordHowe, '20:00', '8:00 pm'],
    [kathmandu, '14:45', '2:45 pm'],
  ])('is what the clocks of %s show', (zone, on24, on12) => {
    expect(en24.time(instant, zone)).toBe(on24);
    expect(en12.time(instant, zone)).toBe(on12);
  });

  it('has a midnight and a noon on both clocks', () => {
    const utc = parseZone('UTC');
    const hours = ['2026-11-12T00:00Z', '2026-11-12T12:00Z'].map(parseInstant);
    expect(hours.map((each) => en24.time(each, utc))).toEqual(['00:00', '12:00']);
    expect(hours.map((each) => en12.time(each, utc))).toEqual(['12:00 am', '12:00 pm']);
  });

  it.each([
    ['New York, forward', newYork, '2026-03-08T06:30Z', ['01:30', '03:00', '03:30']],
    ['New York, back', newYork, '2026-11-01T05:30Z', ['01:30', '01:00', '01:30']],
    ['London, forward', london, '2026-03-29T00:30Z', ['00:30', '02:00', '02:30']],
    ['Lord Howe, forward', lordHowe, '2026-10-03T15:00Z', ['01:30', '02:30', '03:00']],
    ['Lord Howe, back', lordHowe, '2026-04-04T14:30Z', ['01:30', '01:30', '02:00']],
  ])('follows the clocks of %s', (_, zone, start, expected) => {
    const first = parseInstant(start);
    expect([0, 30, 60].map((minutes) => en24.time(addMinutes(first, minutes), zone))).toEqual(expected);
  });

  it.each([
    ['en', 12],
    ['en-GB', 24],
    ['en-US', 12],
    ['de', 24],
    ['fr', 24],
  ])('in %s is on the %d-hour clock unless it is told otherwise', (locale, hourCycle) => {
    expect(createFormatters({ locale }).hourCycle).toBe(hourCycle);
    expect(createFormatters({ locale, hourCycle: 24 }).time(instant, london)).toBe('09:00');
    expect(createFormatters({ locale, hourCycle: 12 }).time(instant, london)).toMatch(/^9:00 ?[ap]m$/i);
  });

  it('has no space that a browser may write otherwise', () => {
    for (const locale of ['en-US', 'en-GB', 'de', 'fr', 'es'])
      expect(createFormatters({ locale, hourCycle: 12 }).time(instant, london)).not.toMatch(/[\u00a0\u202f]/);
  });
});

describe('timeRange', () => {
  it('keeps both times on one line, also over midnight and over a clock change', () => {
    expect(en24.timeRange(instant, addMinutes(instant, 45), london)).toBe('09:00 – 09:45');
    expect(en12.timeRange(instant, addMinutes(instant, 240), london)).toBe('9:00 am – 1:00 pm');
    expect(en24.timeRange(parseInstant('2026-11-12T23:30Z'), parseInstant('2026-11-13T00:15Z'), london)).toBe(
      '23:30 – 00:15',
    );
    const back = parseInstant('2026-11-01T05:30Z');
    expect(en24.timeRange(back, addMinutes(back, 60), newYork)).toBe('01:30 – 01:30');
  });
});

describe('right to left', () => {
  it('begins a range by a mark, so that what stands before it does not turn it round', () => {
    const ar = createFormatters({ locale: 'ar', hourCycle: 24 });
    expect(ar.timeRange(instant, addMinutes(instant, 45), london)).toBe('\u200f09:00 – 09:45');
    expect(en24.timeRange(instant, addMinutes(instant, 45), london)).not.toMatch(/\u200f/);
  });

  it('calls the time of Greenwich by its name alone', () => {
    expect(
      ['ar', 'ar-EG', 'ja', 'fr'].map((locale) => createFormatters({ locale }).zoneName(london, instant)),
    ).toEqual(['غرينتش', 'غرينتش', 'GMT', 'UTC']);
  });
});

describe('zones', () => {
  it.each([
    [london, '2026-11-12T09:12Z', 'London (GMT), 09:12'],
    [london, '2026-07-12T09:12Z', 'London (GMT+1), 10:12'],
    [newYork, '2026-11-12T09:12Z', 'New York (EST), 04:12'],
    [kathmandu, '2026-11-12T09:12Z', 'Kathmandu (GMT+5:45), 14:57'],
    [lordHowe, '2026-11-12T09:12Z', 'Lord Howe (GMT+11), 20:12'],
    [lordHowe, '2026-07-12T09:12Z', 'Lord Howe (GMT+10:30), 19:42'],
    [parseZone('UTC'), '2026-11-12T09:12Z', 'UTC, 09:12'],
  ])('%s at %s reads %s', (zone, now, text) => {
    expect(en24.zoneNow(zone, parseInstant(now))).toBe(text);
  });

  it.each(['en-GB', 'de', 'fr', 'es', 'pl'])('calls the time of Greenwich by one name (%s)', (locale) => {
    const winter = parseInstant('2026-11-12T10:30:00Z');
    expect(createFormatters({ locale, hourCycle: 24 }).zoneName(parseZone('Europe/London'), winter)).toMatch(
      /^(GMT|UTC)$/,
    );
  });

  it('have the name that tells a repeated hour apart', () => {
    const first = parseInstant('2026-11-01T05:30Z');
    expect([first, addMinutes(first, 60)].map((each) => en24.zoneName(newYork, each))).toEqual([
      'EDT',
      'EST',
    ]);
  });
});

describe('length', () => {
  it.each([
    [1, '1 min', '1 minute'],
    [45, '45 min', '45 minutes'],
    [90, '90 min', '90 minutes'],
    [120, '2 hr', '2 hours'],
    [150, '2 hr 30 min', '2 hours 30 minutes'],
    [1440, '24 hr', '24 hours'],
  ])('of %d minutes is %s', (minutes, short, long) => {
    expect(en24.length(minutes)).toBe(short);
    expect(en24.longLength(minutes)).toBe(long);
    expect(createFormatters({ locale: 'en-GB' }).length(minutes)).toBe(short);
  });

  it('speaks the language', () => {
    expect(createFormatters({ locale: 'de' }).longLength(150)).toBe('2 Stunden 30 Minuten');
  });

  it.each(['ja', 'ja_JP', 'ja-u-ca-japanese'])('has no blank where nobody writes one: %s', (locale) => {
    const { length, longLength } = createFormatters({ locale });
    expect([length(45), length(150), longLength(150)]).toEqual(['45分', '2時間30分', '2時間30分']);
  });
});

describe('countdown', () => {
  it.each([
    [300_000, '5:00'],
    [65_000, '1:05'],
    [64_001, '1:05'],
    [1, '0:01'],
    [0, '0:00'],
    [-5000, '0:00'],
    [3_600_000, '60:00'],
  ])('of %d ms shows %s', (milliseconds, text) => {
    expect(en24.countdown(milliseconds)).toBe(text);
  });
});

describe('createFormatters', () => {
  it.each([
    ['en-GB', 'London (GMT), 09:00'],
    ['ja', 'London (GMT)、09:00'],
    ['zh-TW', 'London (GMT)，09:00'],
    ['ar', 'London (غرينتش)، 09:00'],
  ])('writes the comma of %s', (locale, text) => {
    const f = createFormatters({ locale, hourCycle: 24 });
    expect(f.zoneNow(london, instant)).toBe(text);
    expect(text).toContain(f.comma);
  });

  it('counts and lists', () => {
    const de = createFormatters({ locale: 'de' });
    expect([en24.count(1200), de.count(1200)]).toEqual(['1,200', '1.200']);
    expect(de.list(['Ann', 'Ben', 'Cem'])).toBe('Ann, Ben und Cem');
    expect(en24.list(['Ann'])).toBe('Ann');
  });

  it('reads a locale that is no tag as English', () => {
    expect(createFormatters({ locale: 'not a locale', hourCycle: 24 }).zoneNow(london, instant)).toBe(
      'London (GMT), 09:00',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, type TimeFieldClock } from './readTime.js';

const locales =
  'am ar ar-EG bg bn da de dz el en en-GB eo es fa fi fr-CA he hi id ja km ko lo lv mr my ne sq sw ta th ur vi zh zh-TW'.split(
    ' ',
  );
const at = (minutes: number) => new Date(minutes * 60_000);

/** A clock as a locale has it, 24:00 included. */
function clockOf(locale: string, hourCycle: 12 | 24): TimeFieldClock {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', minute: '2-digit', ...options });
  const time =
    hourCycle === 24
      ? format({ hour: '2-digit', hourCycle: 'h23' })
      : format({ hour: 'numeric', hourCycle: 'h12' });
  const midnight = format({ hour: '2-digit', hourCycle: 'h24' }).format(0);
  const twelve = format({ hour: 'numeric', hourCycle: 'h12' });
  return {
    hourCycle,
    text: (minutes) => (minutes === 1440 && hourCycle === 24 ? midnight : time.format(at(minutes))),
    dayPeriods: Array.from(
      { length: 24 },
      (_, hour) => twelve.formatToParts(at(hour * 60)).find(({ type }) => type === 'dayPeriod')?.value ?? '',
    ),
  };
}

const clocks = locales.flatMap((locale) => [clockOf(locale, 12), clockOf(locale, 24)]);
const english = { 12: clockOf('en', 12), 24: clockOf('en-GB', 24) };
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

describe('readTime', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['2130', '21:30'],
    ['9:30', '09:30'],
    [' 9 : 30 ', '09:30'],
    ['9.30', '09:30'],
    ['9,30', '09:30'],
    ['9 30', '09:30'],
    ['21h30', '21:30'],
    ['21h', '21:00'],
    ['21 Uhr', '21:00'],
    ['21 h 30', '21:30'],
    ['21時30分', '21:30'],
    ['9:30 pm', '21:30'],
    ['9:30PM', '21:30'],
    ['9:30 p.m.', '21:30'],
    ['9p', '21:00'],
    ['9 a', '09:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['12:05a', '00:05'],
    ['21:30 pm', '21:30'],
    ['0', '00:00'],
    ['00:00', '00:00'],
    ['24', '24:00'],
    ['24:00', '24:00'],
    ['2400', '24:00'],
    ['９：３０', '09:30'],
    ['٩:٣٠', '09:30'],
    ['‏۲۱:۳۰', '21:30'],
    ['९:३०', '09:30'],
    ['23:59', '23:59'],
  ])('reads %j as %s on both clocks', (text, expected) => {
    expect(readTime(text, english[24])).toBe(minutes(expected));
    expect(readTime(text, english[12])).toBe(minutes(expected));
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['nine', 'a word'],
    ['25', 'no such hour'],
    ['9:60', 'no such minute'],
    ['24:01', 'after the end of the day'],
    ['9:5', 'half of a minute'],
    ['9:300', 'too many figures'],
    ['12345', 'too many figures'],
    ['9:30:15', 'seconds'],
    ['13 am', 'two that do not agree'],
    ['9 xm', 'no half of the day'],
    ['-9', 'less than nothing'],
    ['9-30', 'a range'],
    ['am 9 x 30', 'a letter that parts nothing'],
    ['9:30 to 10', 'a range'],
    ['1e3', 'a figure of another kind'],
  ])('does not read %j: %s', (text) => {
    expect(readTime(text, english[24])).toBeUndefined();
    expect(readTime(text, english[12])).toBeUndefined();
  });

  it('knows the words of the locale, in full and begun', () => {
    expect(readTime('下午9:30', clockOf('zh', 24))).toBe(21 * 60 + 30);
    expect(readTime('下 9', clockOf('zh', 24))).toBe(21 * 60);
    expect(readTime('9 م', clockOf('ar', 12))).toBe(21 * 60);
    expect(readTime('9 ip', clockOf('fi', 24))).toBe(21 * 60);
  });

  it('refuses a beginning that two words share', () => {
    expect(readTime('午 9', clockOf('ja', 12))).toBeUndefined();
  });

  it.each([
    ['5', '09:00', '17:00'],
    ['9', '09:00', '21:00'],
    ['10', '09:00', '10:00'],
    ['12', '09:00', '12:00'],
    ['12', '13:00', '24:00'],
    ['12:30', '13:00', '12:30'],
    ['5 am', '09:00', '05:00'],
    ['12 am', '09:00', '24:00'],
    ['8', '21:00', '08:00'],
  ])(
    'reads %j as the end of what begins at %s as %s where the clock has twelve hours',
    (text, start, end) => {
      expect(readTime(text, english[12], minutes(start))).toBe(minutes(end));
    },
  );

  it.each([
    ['5', '09:00', '05:00'],
    ['17', '09:00', '17:00'],
    ['0', '09:00', '24:00'],
    ['00:00', '09:00', '24:00'],
    ['24:00', '09:00', '24:00'],
  ])('reads %j as the end of what begins at %s as %s where the clock has 24', (text, start, end) => {
    expect(readTime(text, english[24], minutes(start))).toBe(minutes(end));
  });

  it('reads every time as every locale writes it', () => {
    for (const clock of clocks) {
      for (let time = 0; time < 1440; time++) {
        if (readTime(clock.text(time), clock) !== time) expect.fail(`${clock.text(time)} is not ${time}`);
      }
    }
    expect(clocks).toHaveLength(70);
  });

  it('reads every end as every locale writes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...clocks),
        fc.integer({ min: 1, max: 1440 }),
        fc.nat(1439),
        (clock, end, start) => {
          fc.pre(start < end);
          expect(readTime(clock.text(end), clock, start)).toBe(end);
        },
      ),
    );
  });

  it('makes of any text a minute of the day, or nothing', () => {
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9 :.hapm]{0,8}$/));
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...clocks),
        fc.option(fc.nat(1439), { nil: undefined }),
        (text, clock, after) => {
          const time = readTime(text, clock, after) ?? 0;
          expect(Number.isInteger(time) && time >= 0 && time <= 1440).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

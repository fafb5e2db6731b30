import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '../time/day.js';
import { parseMonth } from '../time/month.js';
import { dayTexts } from './dayTexts.js';
import { createFormatters } from './formatters.js';

const day = parseDay('2026-11-12');

describe('dayTexts', () => {
  it.each([
    ['en', ['Thursday 12 November 2026', 'Thursday 12 November', 'Thu 12 November', 'Thu 12']],
    ['en-GB', ['Thursday 12 November 2026', 'Thursday 12 November', 'Thu 12 November', 'Thu 12']],
    ['en-US', ['Thursday, November 12, 2026', 'Thursday, November 12', 'Thu, November 12', 'Thu 12']],
    ['de', ['Donnerstag, 12. November 2026', 'Donnerstag, 12. November', 'Do., 12. November', 'Do., 12.']],
    ['fr', ['jeudi 12 novembre 2026', 'jeudi 12 novembre', 'jeu. 12 novembre', 'jeu. 12']],
  ])('writes a day in %s', (locale, expected) => {
    const texts = createFormatters({ locale });
    expect([texts.fullDay(day), texts.longDay(day), texts.mediumDay(day), texts.shortDay(day)]).toEqual(
      expected,
    );
  });

  it('writes the number alone for a cell, in the digits of the language', () => {
    expect(['en', 'de', 'ja', 'fa'].map((locale) => dayTexts(locale).dayOfMonth(day))).toEqual([
      '12',
      '12',
      '12',
      '۱۲',
    ]);
  });

  it('writes from one day to another, with no more than is needed', () => {
    const range = (locale: string, first: string, last: string) =>
      dayTexts(locale).dayRange(parseDay(first), parseDay(last));
    expect(range('en-GB', '2026-11-09', '2026-11-15')).toBe('9 – 15 November 2026');
    expect(range('en-GB', '2026-11-30', '2026-12-06')).toBe('30 November – 6 December 2026');
    expect(range('en-US', '2026-11-09', '2026-11-15')).toBe('November 9 – 15, 2026');
    expect(range('de', '2026-12-28', '2027-01-03')).toBe('28. Dezember 2026 – 3. Januar 2027');
  });

  it('writes a month', () => {
    expect(['en', 'de', 'fr'].map((locale) => dayTexts(locale).month(parseMonth('2026-03')))).toEqual([
      'March 2026',
      'März 2026',
      'mars 2026',
    ]);
  });

  it.each([
    ['en', 'Nov – Dec 2026', 'Dec 2026 – Jan 2027'],
    ['de', 'Nov.–Dez. 2026', 'Dez. 2026 – Jan. 2027'],
    ['fr', 'nov.–déc. 2026', 'déc. 2026 – janv. 2027'],
    ['ja', '2026年11月～2026年12月', '2026年12月～2027年1月'],
  ])('writes two months in short, in %s', (locale, inOneYear, inTwo) => {
    const { month } = dayTexts(locale);
    const [november, december, january] = ['2026-11', '2026-12', '2027-01'].map(parseMonth);
    if (!november || !december || !january) throw new Error('No months.');
    expect([month(november, december), month(december, january)]).toEqual([inOneYear, inTwo]);
  });

  it.each([
    [0, 'Sun Mon Tue Wed Thu Fri Sat'],
    [1, 'Mon Tue Wed Thu Fri Sat Sun'],
    [6, 'Sat Sun Mon Tue Wed Thu Fri'],
  ] as const)('names the weekdays from day %d', (weekStart, expected) => {
    expect(dayTexts('en').weekdays(weekStart, 'short').join(' ')).toBe(expected);
  });

  it('names the weekdays in full', () => {
    expect(dayTexts('de').weekdays(1, 'long')[0]).toBe('Montag');
  });

  it('counts years as the API does where people count otherwise', () => {
    expect(dayTexts('th').fullDay(day)).toContain('2026');
    expect(dayTexts('ar-SA').month(parseMonth('2026-11'))).toMatch(/2026|٢٠٢٦/);
  });

  it('names each day of a year by its own number and weekday', () => {
    const texts = dayTexts('en-GB');
    const weekdays = texts.weekdays(4, 'short');
    for (let n = 0; n < 365; n += 1) {
      const each = addDays(parseDay('2026-01-01'), n);
      expect(texts.shortDay(each)).toBe(`${weekdays[n % 7]} ${Number(each.slice(8))}`);
    }
  });
});

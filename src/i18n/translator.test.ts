import { describe, expect, it } from 'vitest';
import type { Dictionary, DictionaryOverrides } from './dictionary.js';
import { de } from './locales/de.js';
import { en } from './locales/en.js';
import { createTranslator } from './translator.js';

const english = (overrides?: DictionaryOverrides) =>
  createTranslator({ locale: 'en', dictionary: null, overrides });

describe('createTranslator', () => {
  it('gives the text of a key', () => {
    expect(english()('booker.retry')).toBe(en['booker.retry']);
  });

  it('fills in each placeholder, wherever it stands and however often', () => {
    const t = english({ 'zone.summary': '{name}: {city}, {city}' });
    expect(t('zone.summary', { city: 'London', name: 'GMT' })).toBe('GMT: London, London');
  });

  it('leaves the text that it fills in as it is', () => {
    const t = english({ 'booker.with': 'with {name}' });
    expect(t('booker.with', { name: '{count} $& $1 <b>' })).toBe('with {count} $& $1 <b>');
  });

  it.each([
    ['en', en, 0, '0 times left'],
    ['en', en, 1, '1 time left'],
    ['en', en, 1234, '1,234 times left'],
    ['de', de, 1234, '1.234 times left'],
  ] as const)('chooses the plural form in %s for %s %d', (locale, dictionary, count, text) => {
    const overrides: DictionaryOverrides = {
      'booker.partFree': { one: '{count} time left', other: '{count} times left' },
    };
    expect(createTranslator({ locale, dictionary, overrides })('booker.partFree', { count })).toBe(text);
  });

  it('has the forms of languages with many', () => {
    const forms = {
      one: '{count} miejsce',
      few: '{count} miejsca',
      many: '{count} miejsc',
      other: '{count} miejsca',
    };
    const t = createTranslator({ locale: 'pl', dictionary: null, overrides: { 'booker.seatsLeft': forms } });
    expect([1, 3, 5, 22].map((count) => t('booker.seatsLeft', { count }))).toEqual([
      '1 miejsce',
      '3 miejsca',
      '5 miejsc',
      '22 miejsca',
    ]);
  });

  it.each([
    ['no dictionary of its own', null],
    // SAFETY: wrong on purpose; a dictionary that a host wrote last year looks like this.
    ['one that lacks the text', {} as Dictionary],
  ])('counts as English does where English stands in for a language with %s', (_, dictionary) => {
    const t = createTranslator({ locale: 'fr', dictionary });
    expect(t('booker.timesIn', { count: 0, city: 'Nice' })).toBe('0 times, Nice');
    expect(t('booker.timesIn', { count: 1234, city: 'Nice' })).toBe('1,234 times, Nice');
  });

  it('takes the form "other" where a dictionary lacks the one that is asked for', () => {
    const t = english({ 'booker.seatsLeft': { other: 'places: {count}' } });
    expect(t('booker.seatsLeft', { count: 1 })).toBe('places: 1');
  });

  it('lets overrides win, and leaves the rest', () => {
    const t = createTranslator({ locale: 'de', dictionary: de, overrides: { 'booker.confirm': 'Los' } });
    expect(t('booker.confirm')).toBe('Los');
    expect(t('booker.retry')).toBe(de['booker.retry']);
  });

  it('takes an override that is undefined for none', () => {
    expect(english({ 'booker.retry': undefined })('booker.retry')).toBe(en['booker.retry']);
  });

  it('falls back to English where a dictionary is older than the key', () => {
    const { 'booker.retry': _, ...older } = de;
    // SAFETY: wrong on purpose; a dictionary that a host wrote last year looks like this.
    const t = createTranslator({ locale: 'de', dictionary: older as Dictionary });
    expect(t('booker.retry')).toBe(en['booker.retry']);
  });

  it('leaves a placeholder visible that an override made up', () => {
    expect(english({ 'booker.retry': 'Again {what}' })('booker.retry')).toBe('Again {what}');
  });

  it('reads a locale that is no tag as English', () => {
    const t = createTranslator({ locale: 'not a locale', dictionary: null });
    expect(t('booker.partFree', { count: 1000 })).toContain('1,000');
  });

  it('asks for what the English text wants, and for nothing else', () => {
    const t = english();
    expect(t('booker.with', { name: 'Ann' })).toContain('Ann');
    // @ts-expect-error: the text wants a name
    t('booker.with');
    // @ts-expect-error: and no other
    t('booker.with', { host: 'Ann' });
    // @ts-expect-error: a plural text wants a number
    t('booker.seatsLeft', { count: '3' });
    // @ts-expect-error: a text without placeholders takes none
    t('booker.retry', { name: 'Ann' });
    // @ts-expect-error: no such text, and the key shows which
    expect(t('booker.noSuchText')).toBe('booker.noSuchText');
  });
});

import { describe, expect, it } from 'vitest';
import { dictionaryLanguage, languageOf, parseLocale, resolveLocale } from './locale.js';

describe('parseLocale', () => {
  it.each([
    ['de_AT', 'de-AT'],
    ['EN-gb', 'en-GB'],
    ['fr', 'fr'],
    ['', 'en'],
    ['not a locale', 'en'],
  ])('reads "%s" as %s', (text, locale) => {
    expect(parseLocale(text)).toBe(locale);
  });
});

describe('languageOf', () => {
  it('is the first part of the tag', () => {
    expect(['de-AT', 'zh-Hant-TW', '!'].map(languageOf)).toEqual(['de', 'zh', 'en']);
  });
});

describe('dictionaryLanguage', () => {
  it.each([
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['sv', 'en'],
    ['den', 'en'],
  ])('serves %s with %s', (locale, language) => {
    expect(dictionaryLanguage(locale)).toBe(language);
  });
});

describe('resolveLocale', () => {
  it.each([
    ['de-AT', 'de-AT'],
    [['sv-FI', 'de-CH', 'en'], 'de-CH'],
    [['en-GB', 'de'], 'en-GB'],
    [['sv', 'pl'], 'en'],
    [[], 'en'],
    ['de_DE', 'de-DE'],
  ])('of %o is %s', (wanted, locale) => {
    expect(resolveLocale(wanted)).toBe(locale);
  });
});

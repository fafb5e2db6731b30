import { describe, expect, it } from 'vitest';
import type { Dictionary, PluralForms } from '../dictionary.js';
import { languages } from '../locale.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it as italian } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { ptBR } from './pt-BR.js';

const translations: readonly (readonly [string, Dictionary])[] = [
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['it', italian],
  ['pt', ptBR],
  ['nl', nl],
  ['ja', ja],
  ['ar', ar],
];

const formsOf = (entry: string | PluralForms): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const placeholdersOf = (entry: string | PluralForms): string[] => [
  ...new Set(formsOf(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))),
];
const entriesOf = (dictionary: Dictionary) =>
  new Map<string, string | PluralForms>(Object.entries(dictionary));

describe('dictionaries', () => {
  it('are checked here in every language that can be loaded', () => {
    expect(['en', ...translations.map(([language]) => language)]).toEqual([...languages]);
  });

  it.each(translations)('%s has the keys of English, in their order', (_, dictionary) => {
    expect(Object.keys(dictionary)).toEqual(Object.keys(en));
  });

  it.each(translations)('%s fills in what English fills in', (_, dictionary) => {
    const english = entriesOf(en);
    for (const [key, entry] of entriesOf(dictionary)) {
      const wanted = placeholdersOf(english.get(key) ?? '');
      expect([key, placeholdersOf(entry).sort()]).toEqual([key, wanted.sort()]);
    }
  });

  it.each([['en', en] as const, ...translations])(
    '%s has a text for each plural that a count below a thousand takes in its language',
    (language, dictionary) => {
      const rules = new Intl.PluralRules(language);
      const counted = Array.from({ length: 1000 }, (_, count) => rules.select(count));
      const forms = [...new Set<string>([...counted, 'other'])].sort();
      for (const [key, entry] of entriesOf(dictionary))
        if (typeof entry !== 'string') expect([key, Object.keys(entry).sort()]).toEqual([key, forms]);
    },
  );

  it.each([['en', en] as const, ...translations])(
    '%s has no empty text and no stray brace or blank',
    (_, dictionary) => {
      for (const [key, entry] of entriesOf(dictionary))
        for (const text of formsOf(entry)) {
          expect(text.trim(), key).toBe(text);
          expect(text.replace(/\{\w+\}/g, 'x'), key).toMatch(/^[^{}]+$/);
          expect(text, key).not.toMatch(/ {2}/);
        }
    },
  );

  it.each([['en', en] as const, ...translations])('%s names keys by group', (_, dictionary) => {
    for (const key of Object.keys(dictionary))
      expect(key).toMatch(
        /^(booker|booking|zone|form|error|provider|hours|schedules|settings|eventType|connect|calendars|apps|payment|webhooks|verified|busy)(\.[a-z][A-Za-z0-9]*){1,3}$/,
      );
  });
});

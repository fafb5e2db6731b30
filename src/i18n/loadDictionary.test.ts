import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from './loadDictionary.js';
import { ar } from './locales/ar.js';

/** The files that come along with that one at once: its imports that are neither types alone nor `import()`. */
function filesWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^;]*?'(\..*?)\.js'/gms,
  ))
    filesWith(resolve(dirname(file), `${path}.ts`), found);
  return found;
}

describe('loadDictionary', () => {
  it.each([
    ['en', null],
    ['en-GB', null],
    ['de', 'Voriger Monat'],
    ['de-AT', 'Voriger Monat'],
    ['de_CH', 'Voriger Monat'],
    ['tlh', null],
    ['not a locale', null],
  ])('serves %s', async (locale, previousMonth) => {
    expect((await loadDictionary(locale))?.['booker.monthPrevious'] ?? null).toBe(previousMonth);
  });

  it('leaves every language but English for when it is asked for', () => {
    const files = [...filesWith(resolve(import.meta.dirname, 'loadDictionary.ts'))];
    const folders = new Set(files.map((file) => dirname(file).split('/').at(-1)));
    expect(folders).toEqual(new Set(['i18n', 'english']));
  });

  it('isolates what is filled into Arabic, as the whole dictionary does', async () => {
    const texts = await loadDictionary('ar-EG');
    expect(texts?.['booker.with']).toMatch(/\u2068\{name\}\u2069/);
    expect(texts?.['booker.with']).toBe(ar['booker.with']);
    expect(texts?.['booker.timesIn']).toEqual(ar['booker.timesIn']);
    expect((await loadDictionary('fr'))?.['booker.with']).not.toMatch(/\u2068/);
  });

  it('says of an Arabic text that is filled in alone that it runs from right to left', () => {
    expect(ar['hours.summaryDays']).toBe('\u200f\u2068{days}\u2069، \u2068{hours}\u2069');
    expect(ar['booker.with']).not.toMatch(/\u200f/);
    expect(ar['booker.monthPrevious']).not.toMatch(/\u200f/);
  });
});

import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from './loadDictionary.js';
import { languages } from './locale.js';
import { de } from './locales/de.js';

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
    ['de', de],
    ['de-AT', de],
    ['de_CH', de],
    ['fr', null],
    ['not a locale', null],
  ])('serves %s', async (locale, dictionary) => {
    expect(await loadDictionary(locale)).toBe(dictionary);
  });

  it('leaves every language but English for when it is asked for', () => {
    const files = [...filesWith(resolve(import.meta.dirname, 'loadDictionary.ts'))].map((file) =>
      file.split('/').at(-1),
    );
    expect(files).toContain('locale.ts');
    for (const language of languages.filter((each) => each !== 'en'))
      expect(files).not.toContain(`${language}.ts`);
  });
});

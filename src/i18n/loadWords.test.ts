import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enDetails } from './english/enDetails.js';
import { enFirst } from './english/enFirst.js';
import { enHours } from './english/enHours.js';
import { enLater } from './english/enLater.js';
import { enOfConnections } from './english/enOfConnections.js';
import { enOfFirstTab } from './english/enOfFirstTab.js';
import { enOfOtherTabs } from './english/enOfOtherTabs.js';
import { enSchedules } from './english/enSchedules.js';
import { languages } from './locale.js';
import { en } from './locales/en.js';

/** Every module anew, as on a page that has just been opened. */
async function openPage() {
  vi.resetModules();
  const { english } = await import('./english/english.js');
  const { loadDictionary } = await import('./loadDictionary.js');
  const loads = await import('./loadWords.js');
  const loadAll = async () => {
    for (const load of Object.values(loads)) await load();
  };
  return { english, loadDictionary, loadLaterWords: loads.loadLaterWords, loads, loadAll };
}

const others = languages.filter((language) => language !== 'en');
const keysOf = (texts: object | null) => Object.keys(texts ?? {}).sort();

describe('words that are read late', () => {
  let page: Awaited<ReturnType<typeof openPage>>;
  beforeEach(async () => {
    page = await openPage();
  });

  it('are not there in English until they are asked for', async () => {
    expect(page.english).toEqual(enFirst);
    await page.loadLaterWords();
    expect(page.english).toEqual({ ...enFirst, ...enLater });
    await page.loadAll();
    expect(page.english).toEqual(en);
  });

  it.each(others)('come in %s as they come in English, part by part', async (language) => {
    const texts = await page.loadDictionary(language);
    expect(keysOf(texts)).toEqual(keysOf(page.english));
    for (const load of Object.values(page.loads)) {
      await load();
      expect(keysOf(texts)).toEqual(keysOf(page.english));
    }
    expect(keysOf(texts)).toEqual(keysOf(en));
  });

  it.each(others)('are brought along where %s comes into use after they were asked for', async (language) => {
    await page.loadAll();
    expect(keysOf(await page.loadDictionary(language))).toEqual(keysOf(en));
  });
});

describe('English', () => {
  it('has each text in one of its files', () => {
    const keys = [
      enFirst,
      enLater,
      enDetails,
      enHours,
      enSchedules,
      enOfFirstTab,
      enOfOtherTabs,
      enOfConnections,
    ].flatMap((texts) => Object.keys(texts));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { en } from '../locales/en.js';
import { enDetails } from './enDetails.js';
import { enFirst } from './enFirst.js';
import { enHours } from './enHours.js';
import { enLater } from './enLater.js';
import { enOfConnections } from './enOfConnections.js';
import { enOfFirstTab } from './enOfFirstTab.js';
import { enOfOtherTabs } from './enOfOtherTabs.js';
import { enSchedules } from './enSchedules.js';

describe('English', () => {
  it('has at once what is read until a time is chosen, and the rest when it is asked for', async () => {
    vi.resetModules();
    const { english, loadLaterEnglish, ...others } = await import('./english.js');
    expect(english).toEqual(enFirst);
    await loadLaterEnglish();
    expect(english).toEqual({ ...enFirst, ...enLater });
    for (const load of Object.values(others)) await load();
    expect(english).toEqual(en);
  });

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

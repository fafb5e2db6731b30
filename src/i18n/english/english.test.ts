import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.js';
import { enFirst } from './enFirst.js';
import { english, loadLaterEnglish } from './english.js';
import { enLater } from './enLater.js';

describe('English', () => {
  it('has at once what is read until a time is chosen, and the rest when it is asked for', async () => {
    expect(english).toEqual(enFirst);
    await loadLaterEnglish();
    expect(english).toEqual(en);
  });

  it('has each text in one of its files', () => {
    const keys = [enFirst, enLater].flatMap((texts) => Object.keys(texts));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

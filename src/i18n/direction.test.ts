import { describe, expect, it } from 'vitest';
import { textDirection } from './direction.js';

describe('textDirection', () => {
  it.each(['ar', 'he-IL', 'fa', 'ur-PK', 'ckb', 'az-Arab', 'ar_EG', 'yi'])(
    'of %s is right to left',
    (locale) => {
      expect(textDirection(locale)).toBe('rtl');
    },
  );

  it.each(['en', 'de-AT', 'ja', 'ur-Latn', 'not a locale'])('of %s is left to right', (locale) => {
    expect(textDirection(locale)).toBe('ltr');
  });
});

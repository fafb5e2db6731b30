import { describe, expect, it } from 'vitest';
import { createFormatters } from './formatters.js';
import { sentences } from './sentences.js';

describe('sentences', () => {
  it.each([
    ['en', ['All is free.', 'Choose a time.'], 'All is free. Choose a time.'],
    ['ja', ['空いています。', '時間を選んでください。'], '空いています。時間を選んでください。'],
    ['ja_JP-u-ca-japanese', ['空いています。', '保存済みです。'], '空いています。保存済みです。'],
    ['zh-Hant', ['有空。', '請選擇時間。'], '有空。請選擇時間。'],
    ['ar', ['الموعد متاح.', 'لم يُحفظ شيء.'], 'الموعد متاح. لم يُحفظ شيء.'],
  ])('in %s stand as they are written there: %j', (locale, texts, whole) => {
    expect(sentences(createFormatters({ locale }), ...texts)).toBe(whole);
  });

  it('leave out what is not said', () => {
    expect(sentences({ blank: ' ' }, false, 'Gespeichert.', undefined, '', null)).toBe('Gespeichert.');
  });
});

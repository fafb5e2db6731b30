import { expect, it } from 'vitest';
import { apiLanguage } from './apiLanguage.js';

it.each([
  ['en-GB', 'en'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['nb-NO', 'no'],
  ['zh', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['xx', undefined],
])('%s is written to the API as %s', (locale, code) => {
  expect(apiLanguage(locale)).toBe(code);
});

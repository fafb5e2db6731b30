import { expect, it } from 'vitest';
import { ownCountry } from './ownCountry.js';

it.each([
  ['en-GB', ['de-DE'], 'GB'],
  ['de', ['de-AT', 'en-US'], 'AT'],
  ['de', ['de'], 'DE'],
  ['en', ['en', 'fr-CA'], 'CA'],
  ['en', [], 'US'],
  ['es-419', ['es-MX'], 'MX'],
  ['ar', ['no tag at all'], 'EG'],
])('on a page in %s, to a browser that likes %j, the country is %s', (locale, languages, expected) => {
  expect(ownCountry(locale, languages)).toBe(expected);
});

import { getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.min.json';
import { describe, expect, it } from 'vitest';
import {
  type PhoneCountry,
  parsePhone,
  phoneCountries,
  phoneCountry,
  phoneProblem,
  toE164,
} from './phoneRules.js';

const country = (code: string) => {
  const found = phoneCountry(code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};

/** A number of every country, as libphonenumber-js knows it. */
const samples = phoneCountries.map((each) => {
  // SAFETY: our codes are the metadata's own, as callingCodes.test.ts checks.
  const code = each.code as Parameters<typeof getExampleNumber>[0];
  const number = getExampleNumber(code, examples, metadata);
  if (!number) throw new Error(`There is no example of ${code}.`);
  return { each, number };
});

/** Argentina writes a mobile's 9 as a 15 in the midst: that is told as a wrong length. */
const isRewritten = ({ code }: PhoneCountry) => code === 'AR';

describe('a number of every country', () => {
  it('is sent the same, however it was typed', () => {
    expect(samples.length).toBeGreaterThan(240);
    const sent = samples.map(({ each, number }) => [
      each.code,
      toE164(isRewritten(each) ? number.number : number.formatNational(), each),
      toE164(number.nationalNumber, each),
      toE164(number.formatInternational(), country('DE')),
      toE164(number.number.replace('+', '00'), country('DE')),
    ]);
    expect(sent).toEqual(samples.map(({ each, number }) => [each.code, ...Array(4).fill(number.number)]));
  });

  it('tells its country, or one that shares its calling code', () => {
    const told = samples.map(({ number }) => parsePhone(number.number, null)?.country.callingCode);
    expect(told).toEqual(samples.map(({ each }) => each.callingCode));
  });

  it('has nothing wrong with it, and with ten digits more is too long', () => {
    expect(samples.filter(({ number }) => phoneProblem(number.number) !== null)).toEqual([]);
    const long = samples.map(
      ({ number }) => phoneProblem(`${number.number}1234567890`)?.country?.callingCode,
    );
    expect(long).toEqual(samples.map(({ each }) => each.callingCode));
  });
});

describe('what was typed', () => {
  it.each([
    ['0113 496 0000', 'GB', '+441134960000'],
    ['(0113) 496-0000', 'GB', '+441134960000'],
    ['113 496 0000', 'GB', '+441134960000'],
    ['+44 (0)113 496 0000', 'DE', '+441134960000'],
    ['0049 30 901820', 'GB', '+4930901820'],
    ['030 / 901820', 'DE', '+4930901820'],
    ['06 12345678', 'IT', '+390612345678'],
    ['1 (415) 555-2671', 'US', '+14155552671'],
    ['06 1 234 5678', 'HU', '+3612345678'],
    ['8 912 345-67-89', 'RU', '+79123456789'],
    ['٠١٠٠١٢٣٤٥٦٧', 'EG', '+201001234567'],
    ['۰۹۱۲۳۴۵۶۷۸۹', 'IR', '+989123456789'],
    ['+999 1234', 'GB', '+9991234'],
    ['call me', 'GB', 'call me'],
    ['', 'GB', ''],
    [' - ', 'GB', ''],
    ['0', 'GB', ''],
  ])('%j in %s is sent as %j', (text, code, expected) => {
    expect(toE164(text, country(code))).toBe(expected);
  });
});

describe('the country of a number', () => {
  it.each([
    ['+49 30', null, 'DE'],
    ['+1 415 555 2671', null, 'US'],
    ['+1 415 555 2671', 'CA', 'CA'],
    ['+1 876 555 2671', 'CA', 'CA'],
    ['+1 876 555 2671', null, 'JM'],
    ['+44 7700 900148', 'IM', 'GB'],
    ['+7 701 234 5678', null, 'KZ'],
    ['+358', null, 'FI'],
    ['+35', null, undefined],
    ['0113 496 0000', 'GB', undefined],
  ])('of %j, with %s at hand, is %s', (text, preferred, expected) => {
    expect(parsePhone(text, phoneCountry(preferred))?.country.code).toBe(expected);
  });

  it.each(['gb', 'GB'])('is found by its code: %s', (code) => {
    expect(phoneCountry(code)?.callingCode).toBe('44');
  });

  it.each(['ZZ', '', undefined])('is none by the code %s', (code) => {
    expect(phoneCountry(code)).toBeNull();
  });
});

describe('what is surely wrong', () => {
  it.each([
    ['+44113496000', null],
    ['+441134', 'GB'],
    ['+4411349600001', 'GB'],
    ['+1415555', 'US'],
    ['+54111523456789', 'AR'],
    ['+9991234', 'none'],
    ['call me', 'none'],
  ])('with %s: %s', (number, expected) => {
    const problem = phoneProblem(number);
    expect(problem && (problem.country?.code ?? 'none')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { createFormatters } from '../i18n/formatters.js';
import { de } from '../i18n/locales/de.js';
import { en } from '../i18n/locales/en.js';
import { createTranslator } from '../i18n/translator.js';
import type { FieldProblem, FieldProblemKind } from './fieldProblems.js';
import { phoneCountry } from './phone/phoneRules.js';
import { priceText, problemText } from './problemText.js';

const dictionaries = { en, de };
const wordsIn = (locale: 'en' | 'de') => ({
  t: createTranslator({ locale, dictionary: dictionaries[locale] }),
  f: createFormatters({ locale }),
});
const country = phoneCountry('GB') ?? undefined;

const kinds: Record<FieldProblemKind, true> = {
  missingName: true,
  missingFirstName: true,
  missingLastName: true,
  missingEmail: true,
  missingPhone: true,
  missingAddress: true,
  missingPlace: true,
  missingUrl: true,
  missingNumber: true,
  missingDate: true,
  missingEmails: true,
  missingText: true,
  missingReason: true,
  missingChoice: true,
  missingChoices: true,
  missingTick: true,
  emailNoAt: true,
  emailNoDomain: true,
  emailWrong: true,
  emailExcluded: true,
  emailNotRequired: true,
  guestWrong: true,
  guestExcluded: true,
  guestIsYou: true,
  urlWrong: true,
  numberWrong: true,
  numberLow: true,
  numberHigh: true,
  textShort: true,
  textLong: true,
  dateWrong: true,
  phoneWrong: true,
  phoneLength: true,
};

describe('the words about a problem', () => {
  it.each(['en', 'de'] as const)('are there for every kind in %s, and leave no gap', (locale) => {
    // SAFETY: the record has exactly the kinds as its keys.
    for (const kind of Object.keys(kinds) as FieldProblemKind[]) {
      const problem = {
        kind,
        part: 'sam@',
        limit: 3,
        allowed: ['acme.example'],
        ...(country && { country }),
      };
      const text = problemText(problem, wordsIn(locale));
      expect(text).toMatch(/ .*\.$|https:\/\//);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it.each<[FieldProblem, string]>([
    [{ kind: 'guestWrong', part: 'sam@' }, 'sam@ is not an email address yet.'],
    [{ kind: 'textLong', part: 'abcd', limit: 3 }, 'Shorten it to 3 characters. There are 4.'],
    [
      { kind: 'emailNotRequired', part: 'a@b.co', allowed: ['@acme.example', 'corp.example'] },
      'Only addresses of @acme.example and corp.example can book here.',
    ],
    [
      { kind: 'phoneLength', part: '+44', ...(country && { country }) },
      'United Kingdom: a number has 7, 9–10 digits after +44.',
    ],
  ])('name what is wrong: %j', (problem, expected) => {
    expect(problemText(problem, wordsIn('en'))).toBe(expected);
  });

  it('name countries in her language', () => {
    const problem = { kind: 'phoneLength', part: '', ...(country && { country }) } as const;
    expect(problemText(problem, wordsIn('de'))).toContain('Vereinigtes Königreich');
  });
});

it('says what an answer adds to the price, as her language writes it', () => {
  expect(priceText(5, 'gbp', wordsIn('en'))).toBe('+£5');
  expect(priceText(12.5, 'eur', wordsIn('de')).replace(/\s/, ' ')).toBe('+12,50 €');
});

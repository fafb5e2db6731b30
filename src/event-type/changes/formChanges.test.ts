import { describe, expect, it } from 'vitest';
import { createFormatters } from '../../i18n/formatters.js';
import { de } from '../../i18n/locales/de.js';
import { en } from '../../i18n/locales/en.js';
import { createTranslator } from '../../i18n/translator.js';
import type { Question, SettingValues } from '../../queries/event-type/settingValues.js';
import { withKind } from '../questions/editQuestion.js';
import { ownQuestion, systemQuestions } from '../testing/questions.js';
import { formChanges } from './formChanges.js';

const wordsIn = (locale: string, dictionary: typeof en | typeof de) => ({
  t: createTranslator({ locale, dictionary }),
  f: createFormatters({ locale }),
});
const english = wordsIn('en-GB', en);
const german = wordsIn('de', de);

const phone = ownQuestion({ type: 'phone', slug: 'phone', label: 'Phone', hidden: true });
const more = ownQuestion({ type: 'textarea', slug: 'more', label: 'Anything **we** should know?' });
const hurt = ownQuestion({ type: 'select', slug: 'hurt', label: 'Where?', options: ['Knee', 'Hip'] });
const { start, end } = systemQuestions;
const [name, email, ...places] = start;
const form = (...own: Question[]): Question[] => [...start, ...own, ...end];
const kept: Question = { type: 'unknown', slug: 'unknown', bookingField: '{"name":"sign","label":"Sign"}' };

// SAFETY: what is told of the form looks at nothing else.
const values = (bookingFields: Question[], disableGuests = false) =>
  ({ bookingFields, disableGuests }) as unknown as SettingValues;
const changes = (before: Question[], after: Question[], words = english) =>
  formChanges.bookingFields(values(before), values(after), words);

describe('what changed in a form', () => {
  const asked = form(phone, more, hurt);
  it.each<[string, Question[], string[], string[]]>([
    ['a move', form(phone, hurt, more), ['“Where?” moved up'], ['„Where?“ nach oben']],
    [
      'choices',
      form(phone, more, { ...hurt, options: ['Knee', 'Hip', 'Toe', 'Ear'] } as Question),
      ['2 choices added to “Where?”'],
      ['2 Möglichkeiten mehr bei „Where?“'],
    ],
    [
      'a question that is asked',
      form({ ...phone, hidden: false }, more, hurt),
      ['“Phone” is asked'],
      ['„Phone“ wird abgefragt'],
    ],
    [
      'a question that is gone',
      form(phone, hurt),
      ['“Anything we should know?” removed'],
      ['„Anything we should know?“ entfernt'],
    ],
    [
      'a question that is new',
      form(phone, more, ownQuestion({ type: 'boolean', slug: 'ok', label: 'OK' }), hurt),
      ['“OK” added'],
      ['„OK“ dazu'],
    ],
    [
      'another label and kind',
      form(
        phone,
        withKind({ ...more, label: 'Why?' }, 'text', { options: [], placeholder: undefined }),
        hurt,
      ),
      ['“Anything we should know?” is now “Why?”', '“Why?”: Short text'],
      ['„Anything we should know?“ heißt jetzt „Why?“', '„Why?“: Kurzer Text'],
    ],
    [
      'another identifier',
      form(phone, more, { ...hurt, slug: 'where' }),
      ['Another identifier for “Where?”'],
      ['Andere Kennung für „Where?“'],
    ],
    [
      'a rule',
      form(phone, { ...more, required: true, disableOnPrefill: true }, hurt),
      [
        '“Anything we should know?” must be answered',
        '“Anything we should know?” can’t be changed when a link fills it in',
      ],
      [
        '„Anything we should know?“ ist Pflicht',
        '„Anything we should know?“ ist nicht änderbar, wenn ein Link sie ausfüllt',
      ],
    ],
    [
      'a name in two fields',
      [
        {
          isDefault: true,
          type: 'splitName',
          slug: 'splitName',
          lastNameRequired: false,
          disableOnPrefill: false,
        },
        ...(email ? [email] : []),
        ...places,
        phone,
        more,
        hurt,
        ...end,
      ],
      ['Name asked as first and last'],
      ['Name als Vor- und Nachname'],
    ],
  ])('is said of %s', (_case, after, said, gesagt) => {
    expect(name?.type).toBe('name');
    expect(changes(asked, after)).toEqual(said);
    expect(changes(asked, after, german)).toEqual(gesagt);
  });

  it('names what the server will not take back', () => {
    expect(changes([...asked, kept], [...form(phone, hurt, more), kept])).toEqual([
      '“Where?” moved up',
      '“Sign” is lost by saving',
    ]);
  });

  it('says of guests whether they are asked for', () => {
    expect(formChanges.disableGuests(values(asked), values(asked, true), english)).toEqual([
      '“Guests” is not asked',
    ]);
  });
});

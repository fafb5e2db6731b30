import { describe, expect, it } from 'vitest';
import type { BookingFieldKind } from '../queries/bookingFields.js';
import type { Answer, Answers } from './answers.js';
import { askedLocation } from './askedLocation.js';
import { fieldProblems } from './fieldProblems.js';
import * as phoneRules from './phone/phoneRules.js';
import { bookingField } from './testing/bookingField.js';

const options = ['Knee', 'Hip'];
const field = (kind: BookingFieldKind, change: object = {}) =>
  bookingField(kind, { slug: 'q', options, ...change });

const problemOf = (kind: BookingFieldKind, answer?: Answer, change: object = {}) =>
  fieldProblems([field(kind, change)], null, answer === undefined ? {} : { q: answer }, phoneRules).q?.kind ??
  null;

describe('an answer', () => {
  it.each<[BookingFieldKind, Answer, string | null]>([
    ['email', 'priya', 'emailNoAt'],
    ['email', ' priya@post.example ', null],
    ['phone', '+441134960000', null],
    ['phone', '(0113) 496-0000', null],
    ['phone', '+44113496', 'phoneLength'],
    ['phone', '+9991234567', 'phoneWrong'],
    ['phone', '0113', 'phoneWrong'],
    ['phone', 'call me', 'phoneWrong'],
    ['url', 'https://post.example/a?b', null],
    ['url', 'http://post.example', null],
    ['url', 'post.example', 'urlWrong'],
    ['url', 'javascript:alert(1)', 'urlWrong'],
    ['url', 'https://', 'urlWrong'],
    ['number', '12', null],
    ['number', '-1.5', null],
    ['number', 'twelve', 'numberWrong'],
    ['number', '1,5', 'numberWrong'],
    ['date', '2026-11-12', null],
    ['date', '2026-13-12', 'dateWrong'],
    ['date', 'tomorrow', 'dateWrong'],
    ['select', 'Knee', null],
    ['select', 'Elbow', 'missingChoice'],
    ['radio', 'Hip', null],
    ['radio', 'Elbow', 'missingChoice'],
    ['text', 'anything', null],
    ['textarea', 'any\nthing', null],
    ['address', '14 Chapel Lane', null],
    ['checkbox', ['Knee'], null],
    ['multiselect', ['Knee', 'Hip'], null],
    ['boolean', true, null],
  ])('to a question of kind %s that says %j: %s', (kind, answer, expected) => {
    expect(problemOf(kind, answer)).toBe(expected);
  });

  it.each<[BookingFieldKind, Answer | undefined, string]>([
    ['name', undefined, 'missingName'],
    ['name', '   ', 'missingName'],
    ['email', '', 'missingEmail'],
    ['phone', '', 'missingPhone'],
    ['address', '', 'missingAddress'],
    ['url', '', 'missingUrl'],
    ['text', '', 'missingText'],
    ['textarea', undefined, 'missingText'],
    ['number', '', 'missingNumber'],
    ['date', '', 'missingDate'],
    ['multiemail', [], 'missingEmails'],
    ['select', '', 'missingChoice'],
    ['radio', undefined, 'missingChoice'],
    ['checkbox', [], 'missingChoices'],
    ['multiselect', undefined, 'missingChoices'],
    ['boolean', undefined, 'missingTick'],
    ['boolean', false, 'missingTick'],
  ])(
    'to a question of kind %s that is %j: %s, and nothing where it is optional',
    (kind, answer, expected) => {
      expect(problemOf(kind, answer)).toBe(expected);
      expect(problemOf(kind, answer, { required: false })).toBeNull();
    },
  );

  it('that is optional is wrong all the same when it is there', () => {
    expect(problemOf('url', 'post.example', { required: false })).toBe('urlWrong');
  });

  it.each<[BookingFieldKind, string, object, string | null]>([
    ['text', 'ab', { minLength: 3 }, 'textShort'],
    ['text', 'abc', { minLength: 3 }, null],
    ['textarea', 'abcd', { maxLength: 3 }, 'textLong'],
    ['textarea', ' abc ', { maxLength: 3 }, null],
    ['number', '0', { min: 1 }, 'numberLow'],
    ['number', '10', { max: 9 }, 'numberHigh'],
    ['number', '9', { min: 1, max: 9 }, null],
    ['email', 'bo@post.example', { requireEmails: 'acme.example' }, 'emailNotRequired'],
    ['email', 'bo@post.example', { excludeEmails: 'post.example' }, 'emailExcluded'],
    ['email', 'bo', { excludeEmails: 'post.example' }, 'emailNoAt'],
  ])('to a question of kind %s that says %j within %j: %s', (kind, answer, limits, expected) => {
    expect(problemOf(kind, answer, limits)).toBe(expected);
  });

  it('tells the country whose length a number has not', () => {
    const problems = fieldProblems([field('phone')], null, { q: '+44113496' }, phoneRules);
    expect(problems.q?.country?.code).toBe('GB');
  });

  it('is only asked to be a number while the rules for numbers are on their way', () => {
    expect(fieldProblems([field('phone')], null, { q: '+44113496' }, null)).toEqual({});
    expect(fieldProblems([field('phone')], null, { q: 'call me' }, null)).toMatchObject({
      q: { kind: 'phoneWrong' },
    });
  });
});

describe('guests', () => {
  const guests = bookingField('multiemail', {
    slug: 'guests',
    required: false,
    excludeEmails: 'spam.example',
  });
  const email = 'ada@post.example';

  it.each([
    [['tom@post.example', 'sam@', 'kim'], 'guestWrong', 'sam@'],
    [['tom@post.example', 'Ada@post.example'], 'guestIsYou', 'Ada@post.example'],
    [['tom@spam.example'], 'guestExcluded', 'tom@spam.example'],
    [['tom@post.example'], undefined, undefined],
  ])('%j: the first that is wrong is told, %s', (list, kind, part) => {
    expect(fieldProblems([guests], null, { email, guests: list }).guests).toEqual(kind && { kind, part });
  });

  it('may be as many as she brings', () => {
    const many = Array.from({ length: 40 }, (_, index) => `guest${index}@post.example`);
    expect(fieldProblems([guests], null, { email, guests: many })).toEqual({});
  });
});

describe('a name in two parts', () => {
  const parts = (lastNameRequired: boolean) => bookingField('splitName', { lastNameRequired }).nameParts;

  it.each<[boolean, Answers, object]>([
    [true, {}, { firstName: 'missingFirstName', lastName: 'missingLastName' }],
    [false, {}, { firstName: 'missingFirstName' }],
    [true, { firstName: 'Priya' }, { lastName: 'missingLastName' }],
    [false, { firstName: 'Priya' }, {}],
    [false, { lastName: 'Raman' }, { firstName: 'missingFirstName' }],
    [true, { firstName: 'Priya', lastName: 'Raman' }, {}],
  ])('needs the last one (%s): %j lacks %j', (isLastNameRequired, answers, expected) => {
    const problems = fieldProblems(parts(isLastNameRequired), null, answers);
    expect(Object.fromEntries(Object.entries(problems).map(([slug, { kind }]) => [slug, kind]))).toEqual(
      expected,
    );
  });
});

describe('the place', () => {
  const place = bookingField('radioInput', { slug: 'location' });

  it.each([
    ['attendeePhone', { locationPhone: '' }, { locationPhone: 'missingPhone' }],
    ['attendeePhone', { locationPhone: 'at home' }, { locationPhone: 'phoneWrong' }],
    ['attendeePhone', { locationPhone: '+44113' }, { locationPhone: 'phoneLength' }],
    ['attendeePhone', { locationPhone: '+441134960000' }, {}],
    ['attendeeAddress', { locationPhone: '+441134960000' }, { locationAddress: 'missingAddress' }],
    ['attendeeAddress', { locationAddress: '1 Main St' }, {}],
    ['attendeeDefined', {}, { locationPlace: 'missingPlace' }],
    ['attendeeDefined', { locationPlace: 'the park' }, {}],
  ] as const)('that is %s with %j: %j', (kind, answers, expected) => {
    const problems = fieldProblems([place], askedLocation([{ kind }], answers), answers, phoneRules);
    expect(Object.fromEntries(Object.entries(problems).map(([slug, found]) => [slug, found.kind]))).toEqual(
      expected,
    );
  });

  it('that asks nothing of her is never wrong', () => {
    expect(
      fieldProblems([place], askedLocation([{ kind: 'address', address: '1 Main St' }], {}), {}),
    ).toEqual({});
  });
});

describe('the problems of a form', () => {
  it('come in the order of its questions', () => {
    const questions = ['b', 'a'].map((slug) => field('text', { slug }));
    const place = bookingField('radioInput', { slug: 'location' });
    const location = askedLocation([{ kind: 'attendeeAddress' }], {});
    const problems = fieldProblems([place, ...questions], location, {});
    expect(Object.keys(problems)).toEqual(['locationAddress', 'b', 'a']);
  });

  it('are none once every question is answered', () => {
    const questions = [bookingField('name'), bookingField('email')];
    expect(fieldProblems(questions, null, { name: 'Priya', email: 'priya@post.example' })).toEqual({});
  });
});

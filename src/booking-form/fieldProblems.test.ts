import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookingField, BookingFieldKind } from '../queries/bookingFields.js';
import type { Answer, Answers } from './answers.js';
import { askedLocation } from './askedLocation.js';
import { emailProblem, fieldProblems } from './fieldProblems.js';

const field = (kind: BookingFieldKind, change: Partial<BookingField> = {}): BookingField => ({
  slug: 'q',
  kind,
  isRequired: true,
  label: null,
  placeholder: null,
  options: ['Knee', 'Hip'],
  isLastNameRequired: false,
  ...change,
});

const problemOf = (asked: BookingField, answer?: Answer) =>
  fieldProblems([asked], null, answer === undefined ? {} : { [asked.slug]: answer })[asked.slug]?.kind ??
  null;

describe('an e-mail address', () => {
  it.each([
    ['priya@post.example', null],
    ['priya+knee@post.example', null],
    ['o’neill@post.example', null],
    ['用户@例子.公司', null],
    ['a@b.co', null],
    ['priya', 'emailNoAt'],
    ['', 'emailNoAt'],
    ['priya@', 'emailNoDomain'],
    ['priya@post', 'emailNoDomain'],
    ['priya@post.', 'emailNoDomain'],
    ['priya@.example', 'emailNoDomain'],
    ['@post.example', 'emailWrong'],
    ['priya raman@post.example', 'emailWrong'],
    ['a@b@post.example', 'emailWrong'],
  ])('%j: %s', (text, expected) => {
    expect(emailProblem(text)).toBe(expected);
  });

  it('that a standard knows is never refused', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => emailProblem(address) === null));
  });
});

describe('an answer', () => {
  it.each<[BookingFieldKind, Answer, string | null]>([
    ['email', 'priya', 'emailNoAt'],
    ['email', ' priya@post.example ', null],
    ['phone', '+44 113 496 0000', null],
    ['phone', '(0113) 496-0000', null],
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
    expect(problemOf(field(kind), answer)).toBe(expected);
  });

  it.each<[BookingFieldKind, Answer | undefined, string]>([
    ['name', undefined, 'missing'],
    ['name', '   ', 'missing'],
    ['email', '', 'missing'],
    ['phone', '', 'missing'],
    ['textarea', undefined, 'missing'],
    ['number', '', 'missing'],
    ['multiemail', [], 'missing'],
    ['select', '', 'missingChoice'],
    ['radio', undefined, 'missingChoice'],
    ['checkbox', [], 'missingChoice'],
    ['multiselect', undefined, 'missingChoice'],
    ['boolean', undefined, 'missingTick'],
    ['boolean', false, 'missingTick'],
  ])(
    'to a question of kind %s that is %j: %s, and nothing where it is optional',
    (kind, answer, expected) => {
      expect(problemOf(field(kind), answer)).toBe(expected);
      expect(problemOf(field(kind, { isRequired: false }), answer)).toBeNull();
    },
  );

  it('that is optional is wrong all the same when it is there', () => {
    expect(problemOf(field('url', { isRequired: false }), 'post.example')).toBe('urlWrong');
  });

  it('of several addresses names the first that is wrong', () => {
    const guests = field('multiemail', { slug: 'guests', isRequired: false });
    const answers = { guests: ['tom@post.example', 'sam@', 'kim'] };
    expect(fieldProblems([guests], null, answers)).toEqual({ guests: { kind: 'guestWrong', part: 'sam@' } });
  });
});

describe('a name in two parts', () => {
  const name = (isLastNameRequired: boolean) => field('splitName', { slug: 'name', isLastNameRequired });

  it.each<[boolean, Answers, string[]]>([
    [true, {}, ['firstName', 'lastName']],
    [false, {}, ['firstName']],
    [true, { firstName: 'Priya' }, ['lastName']],
    [false, { firstName: 'Priya' }, []],
    [false, { lastName: 'Raman' }, ['firstName']],
    [true, { firstName: 'Priya', lastName: 'Raman' }, []],
  ])('needs the last one (%s): %j lacks %j', (isLastNameRequired, answers, slugs) => {
    expect(Object.keys(fieldProblems([name(isLastNameRequired)], null, answers))).toEqual(slugs);
  });
});

describe('the place', () => {
  it.each([
    ['attendeePhone', '', 'missing'],
    ['attendeePhone', 'at home', 'phoneWrong'],
    ['attendeePhone', '+441134960000', null],
    ['attendeeAddress', '', 'missing'],
    ['attendeeAddress', '1 Main St', null],
    ['attendeeDefined', 'the park', null],
  ] as const)('that is %s with the answer %j: %s', (kind, locationAnswer, expected) => {
    const answers = { locationAnswer };
    const problems = fieldProblems([], askedLocation([{ kind }], answers), answers);
    expect(problems.locationAnswer?.kind ?? null).toBe(expected);
  });

  it('that asks nothing of her is never wrong', () => {
    expect(fieldProblems([], askedLocation([{ kind: 'address', address: '1 Main St' }], {}), {})).toEqual({});
  });
});

describe('the problems of a form', () => {
  it('come in the order of its questions, the place last', () => {
    const fields = ['b', 'a', 'c'].map((slug) => field('text', { slug }));
    const location = askedLocation([{ kind: 'attendeeAddress' }], {});
    expect(Object.keys(fieldProblems(fields, location, {}))).toEqual(['b', 'a', 'c', 'locationAnswer']);
  });

  it('are none once every question is answered', () => {
    const fields = [field('name', { slug: 'name' }), field('email', { slug: 'email' })];
    expect(fieldProblems(fields, null, { name: 'Priya', email: 'priya@post.example' })).toEqual({});
  });
});

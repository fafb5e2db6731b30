import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailProblem, emailRefusal } from './emailRules.js';

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

describe('who may book', () => {
  it.each<[string, { require?: string[]; exclude?: string[] }, string | null]>([
    ['ada@acme.example', {}, null],
    ['ada@acme.example', { require: ['@acme.example'] }, null],
    ['Ada@ACME.example', { require: ['acme.example'] }, null],
    ['ada@acme.example', { require: ['bo@post.example', 'ada@acme.example'] }, null],
    ['ada@notacme.example', { require: ['acme.example'] }, 'emailNotRequired'],
    ['ada@mail.acme.example', { require: ['@acme.example'] }, 'emailNotRequired'],
    ['bo@post.example', { require: ['ada@acme.example'] }, 'emailNotRequired'],
    ['bo@post.example', { exclude: ['post.example'] }, 'emailExcluded'],
    ['BO@post.example', { exclude: ['bo@post.example'] }, 'emailExcluded'],
    ['cy@post.example', { exclude: ['bo@post.example'] }, null],
    ['bo@acme.example', { require: ['acme.example'], exclude: ['bo@acme.example'] }, 'emailExcluded'],
  ])('%s, where the rules are %j: %s', (address, { require = [], exclude = [] }, expected) => {
    expect(emailRefusal(address, { requireEmails: require, excludeEmails: exclude })).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { askedForm, type FormInput } from './askedForm.js';
import { bookingField } from './testing/bookingField.js';

const name = bookingField('name');
const email = bookingField('email', { disableOnPrefill: true });
const place = bookingField('radioInput', { slug: 'location' });
const notes = bookingField('textarea', { slug: 'notes', required: false });
const hidden = bookingField('text', { slug: 'source', hidden: true });
const reason = bookingField('textarea', { slug: 'rescheduleReason' });
const fields = [name, email, place, notes, hidden, reason];

const asked = (change: Partial<FormInput> = {}) =>
  askedForm({ fields, locations: [], isMove: false, answers: {}, given: {}, phones: null, ...change });
const slugs = (change: Partial<FormInput> = {}) => asked(change).questions.map(({ slug }) => slug);

describe('a form', () => {
  it('asks what is not hidden, and the reason of a move only then', () => {
    expect(slugs()).toEqual(['name', 'email', 'notes']);
    expect(slugs({ isMove: true })).toEqual(['rescheduleReason']);
  });

  it('asks for the place where its question stands, else after who she is', () => {
    const locations = [{ kind: 'attendeePhone' as const }];
    expect(slugs({ locations })).toEqual(['name', 'email', 'location', 'notes']);
    expect(slugs({ locations, fields: [notes, name, email, notes] })).toEqual([
      'notes',
      'name',
      'email',
      'location',
      'notes',
    ]);
    expect(slugs({ locations, isMove: true })).toEqual(['rescheduleReason']);
  });

  it('asks a name of two parts twice', () => {
    expect(slugs({ fields: [bookingField('splitName')] })).toEqual(['firstName', 'lastName']);
  });

  it('does not ask where there is one option and the host does not want it', () => {
    const only = { slug: 'area', options: ['Knee'] };
    expect(slugs({ fields: [bookingField('radio', only)] })).toEqual(['area']);
    const form = asked({ fields: [bookingField('radio', { ...only, hideWhenJustOneOption: true })] });
    expect(form).toMatchObject({ questions: [], answers: { area: 'Knee' }, isComplete: true });
  });

  it('is complete once nothing is wrong', () => {
    expect(asked().isComplete).toBe(false);
    expect(asked({ answers: { name: 'Ada', email: 'ada@post.example' } }).isComplete).toBe(true);
  });
});

describe('what the host’s page has answered for good', () => {
  const locked = (given: FormInput['given'], change: Partial<FormInput> = {}) => [
    ...asked({ given, answers: given, ...change }).locked,
  ];

  it('is what the event type says so of, and what could be sent', () => {
    expect(locked({ name: 'Ada', email: 'ada@post.example' })).toEqual(['email']);
    expect(locked({ name: 'Ada' })).toEqual([]);
    expect(locked({ email: 'ada' })).toEqual([]);
  });

  it('stays so whatever she types', () => {
    expect(locked({ email: 'ada@post.example' }, { answers: { email: '' } })).toEqual(['email']);
  });

  it('can be both parts of a name that is given whole', () => {
    const split = bookingField('splitName', { disableOnPrefill: true });
    expect(locked({ name: 'Ada Byron' }, { fields: [split] })).toEqual(['firstName', 'lastName']);
    expect(locked({ name: 'Ada' }, { fields: [split] })).toEqual(['firstName']);
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '../i18n/locales/en.js';
import { createTranslator } from '../i18n/translator.js';
import type { Location } from '../queries/locations.js';
import { fieldHint, fieldId, fieldLabel, labelOf } from './fieldTexts.js';
import { placeText } from './placeText.js';
import { bookingField } from './testing/bookingField.js';

const t = createTranslator({ locale: 'en', dictionary: en });
describe('the label of a question', () => {
  it.each([
    ['email', 'Work e-mail', 'Work e-mail'],
    ['email', null, 'Email'],
    ['notes', null, 'Anything we should know?'],
    ['attendeePhoneNumber', null, 'Phone'],
    ['insurer', null, 'insurer'],
    ['toString', null, 'toString'],
  ])('%s with the host’s words %j is %j', (slug, label, expected) => {
    expect(fieldLabel({ slug, label }, t)).toBe(expected);
  });

  it.each([
    ['email', 'Work e-mail'],
    ['terms', 'I accept the terms'],
    ['firstName', 'First name'],
    ['locationPhone', 'How do we meet'],
    ['notes', 'Anything we should know'],
  ])('in the summary of problems %s is %j', (slug, expected) => {
    const questions = [
      bookingField('email', { label: 'Work e-mail' }),
      bookingField('boolean', { slug: 'terms', label: 'I accept the [terms](https://a.example).' }),
      bookingField('radioInput', { slug: 'location', label: 'How do we meet?' }),
    ];
    expect(labelOf(slug, questions, t)).toBe(expected);
  });

  it.each([
    [bookingField('multiemail', { slug: 'guests' }), null, 'They get the invitation too.'],
    [bookingField('textarea', { slug: 'a', maxLength: 200 }), null, 'At most 200 characters.'],
    [bookingField('number', { slug: 'a', min: 1, max: 9 }), null, 'Between 1 and 9.'],
    [bookingField('number', { slug: 'a', min: 1, max: 9 }), '+£5', '+£5 each'],
    [bookingField('text', { slug: 'a' }), null, undefined],
  ])('of %j that costs %j is followed by %j', (field, cost, expected) => {
    expect(fieldHint(field, cost, t)).toBe(expected);
  });
});

describe('a place in words', () => {
  it.each<[Location, string, string | null]>([
    [{ kind: 'address', address: '1 Main St' }, 'In person', '1 Main St'],
    [{ kind: 'video', integration: 'zoom' }, 'Video call', null],
    [{ kind: 'link', url: 'https://secret.example' }, 'Online', null],
    [{ kind: 'phone', phone: '+44' }, 'Phone call', '+44'],
    [{ kind: 'attendeePhone' }, 'We call you', null],
    [{ kind: 'attendeeAddress' }, 'At your address', null],
    [{ kind: 'attendeeDefined' }, 'You name the place', null],
    [{ kind: 'hostDecides' }, 'You get the details after booking', null],
  ])('%j is %j with %j beside it', (location, title, detail) => {
    expect(placeText(location, t)).toEqual({ title, detail });
  });
});

it('gives two forms on a page controls with ids of their own', () => {
  expect(fieldId('a', 'email')).not.toBe(fieldId('b', 'email'));
});

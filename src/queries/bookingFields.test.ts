import { describe, expect, it } from 'vitest';
import { CalContractError } from '../errors/index.js';
import { readBookingField } from './bookingFields.js';
import { Wire } from './Wire.js';

const read = (field: object) => readBookingField(new Wire('eventTypes.list', field));
const plain = { type: 'text', slug: 'a', required: true, label: 'Your insurer?', isDefault: false };
const stored = (field: object) => ({ type: 'unknown', slug: 'unknown', bookingField: JSON.stringify(field) });

describe('a question as it is read', () => {
  it('needs little', () => {
    expect(read(plain)).toEqual([
      {
        slug: 'a',
        kind: 'text',
        isRequired: true,
        isHidden: false,
        isForMove: false,
        isLockedByPrefill: false,
        isHiddenWithOneOption: false,
        label: 'Your insurer?',
        placeholder: null,
        options: [],
        nameParts: [],
        minLength: null,
        maxLength: null,
        min: null,
        max: null,
        requireEmails: [],
        excludeEmails: [],
        price: null,
      },
    ]);
  });

  it.each([
    ['label', 'your_name', null],
    ['label', '', null],
    ['label', 'Your_name', 'Your_name'],
    ['placeholder', 'share_additional_notes', null],
    ['placeholder', 'Such as AXA', 'Such as AXA'],
  ])('has the %s %j: %j, since the keys of the server’s dictionary are no words', (key, value, expected) => {
    expect(read({ ...plain, [key]: value })).toMatchObject([{ [key]: expected }]);
  });

  it('says of options what is sent, and that it is what is shown', () => {
    expect(read({ ...plain, type: 'select', options: ['Knee', 'Hip'] })).toMatchObject([
      {
        options: [
          { value: 'Knee', label: 'Knee', price: null },
          { value: 'Hip', label: 'Hip', price: null },
        ],
      },
    ]);
  });

  it('has a name of two parts, each with the host’s words', () => {
    const name = {
      type: 'splitName',
      slug: 'splitName',
      firstNameLabel: 'Given name',
      lastNameRequired: true,
    };
    const [field] = read({ ...name, lastNamePlaceholder: 'Raman', disableOnPrefill: true });
    expect(field?.nameParts).toMatchObject([
      { slug: 'firstName', kind: 'name', isRequired: true, label: 'Given name', isLockedByPrefill: true },
      { slug: 'lastName', kind: 'name', isRequired: true, label: null, placeholder: 'Raman' },
    ]);
    expect(read({ ...name, lastNameRequired: false })[0]?.nameParts[1]?.isRequired).toBe(false);
  });

  it('is told apart where it is hidden, or asked only when a booking moves', () => {
    expect(read({ ...plain, hidden: true })).toMatchObject([{ isHidden: true }]);
    expect(read({ type: 'textarea', slug: 'rescheduleReason' })).toMatchObject([{ isForMove: true }]);
  });

  it('is left out where a newer server knows its kind', () => {
    expect(read({ ...plain, type: 'signature' })).toEqual([]);
  });

  it('is refused where its words are none, with the place', () => {
    expect(() => read({ ...plain, label: 7 })).toThrow(CalContractError);
    expect(() => read({ ...plain, label: 7 })).toThrow(/data\.label/);
  });
});

describe('a question that this version of the API has no words for', () => {
  it('is read as the server keeps it', () => {
    const field = {
      name: 'extras',
      type: 'checkbox',
      label: 'Extras',
      required: false,
      disableOnPrefill: true,
      hideWhenJustOneOption: true,
      options: [
        { value: 'towel', label: 'A towel', price: 5 },
        { value: 'tea', label: '' },
      ],
    };
    expect(read(stored(field))).toMatchObject([
      {
        slug: 'extras',
        kind: 'checkbox',
        isLockedByPrefill: true,
        isHiddenWithOneOption: true,
        options: [
          { value: 'towel', label: 'A towel', price: 5 },
          { value: 'tea', label: 'tea', price: null },
        ],
      },
    ]);
  });

  it('says its limits, its price and who may book', () => {
    const field = {
      name: 'email',
      type: 'email',
      minLength: 3,
      maxLength: 60,
      min: 1,
      max: 9,
      price: 12.5,
      requireEmails: 'Ada@acme.example, @acme.example;  corp.example',
      excludeEmails: 'spam.example',
    };
    expect(read(stored(field))).toMatchObject([
      {
        minLength: 3,
        maxLength: 60,
        min: 1,
        max: 9,
        price: 12.5,
        requireEmails: ['ada@acme.example', '@acme.example', 'corp.example'],
        excludeEmails: ['spam.example'],
      },
    ]);
  });

  it.each([
    ['no JSON', { type: 'unknown', slug: 'unknown', bookingField: '{' }],
    ['nothing', { type: 'unknown', slug: 'unknown' }],
    ['another unknown one', stored({ type: 'signature', name: 'a' })],
    ['what can’t be read', stored({ type: 'text', name: 'a', label: 7 })],
  ])('is left out where it is %s', (_, field) => {
    expect(read(field)).toEqual([]);
  });
});

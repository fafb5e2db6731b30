import { describe, expect, it } from 'vitest';
import type { BookingField } from '../queries/bookingFields.js';
import type { Answers } from './answers.js';
import { askedLocation } from './askedLocation.js';
import { completeAnswers } from './completeAnswers.js';
import { bookingField } from './testing/bookingField.js';

const name = bookingField('name');
const split = bookingField('splitName');
const guests = bookingField('multiemail', { slug: 'guests' });
const area = (type: 'select' | 'radio' | 'checkbox' | 'multiselect', change: object = {}) =>
  bookingField(type, { slug: 'area', options: ['Knee', 'Hip'], ...change });
const phone = bookingField('phone', { slug: 'attendeePhoneNumber' });

describe('answers with what follows from them', () => {
  it.each<[string, BookingField, Answers, Answers]>([
    [
      'a name fills its two parts',
      split,
      { name: 'Ada King Byron' },
      { firstName: 'Ada', lastName: 'King Byron' },
    ],
    ['a first name alone is no last name', split, { name: 'Ada' }, { firstName: 'Ada' }],
    [
      'what she typed stays',
      split,
      { name: 'Ada Byron', firstName: 'A.' },
      { firstName: 'A.', lastName: 'Byron' },
    ],
    ['an emptied part stays empty', split, { name: 'Ada Byron', firstName: '' }, { firstName: '' }],
    ['two parts make a name', name, { firstName: 'Ada', lastName: 'Byron' }, { name: 'Ada Byron' }],
    ['one part makes a name', name, { lastName: 'Byron' }, { name: 'Byron' }],
    [
      'addresses are small and once each',
      guests,
      { guests: ['Tom@x.example', 'tom@x.example '] },
      { guests: ['tom@x.example'] },
    ],
    [
      'addresses may come as one text',
      guests,
      { guests: 'a@x.example, b@x.example' },
      { guests: ['a@x.example', 'b@x.example'] },
    ],
    ['an option that is not offered is dropped', area('select'), { area: 'Elbow' }, { area: '' }],
    [
      'so is one among several',
      area('checkbox'),
      { area: ['Elbow', 'Hip', 'Knee'] },
      { area: ['Knee', 'Hip'] },
    ],
    ['one of several may come alone', area('multiselect'), { area: 'Hip' }, { area: ['Hip'] }],
    [
      'an only option is chosen, where it is not asked',
      area('radio', { options: ['Knee'], hideWhenJustOneOption: true }),
      {},
      { area: 'Knee' },
    ],
    ['a box may be ticked by a word', bookingField('boolean', { slug: 'ok' }), { ok: 'true' }, { ok: true }],
  ])('%s', (_, field, answers, expected) => {
    expect(completeAnswers([field], null, answers)).toMatchObject(expected);
  });

  it('have the number of a phone call in the phone questions that she has not touched', () => {
    const answers = { locationPhone: '+441134960000' };
    const location = askedLocation([{ kind: 'attendeePhone' }], answers);
    expect(completeAnswers([phone], location, answers).attendeePhoneNumber).toBe('+441134960000');
    expect(
      completeAnswers([phone], location, { ...answers, attendeePhoneNumber: '' }).attendeePhoneNumber,
    ).toBe('');
    expect(completeAnswers([phone], null, answers)).not.toHaveProperty('attendeePhoneNumber');
  });

  it('say nothing of their own', () => {
    expect(completeAnswers([name, split, phone], null, {})).toEqual({});
  });

  it('are the same when it is done twice', () => {
    const fields = [split, guests, area('checkbox')];
    const once = completeAnswers(fields, null, {
      name: 'Ada Byron',
      guests: 'A@x.example',
      area: ['Hip', 'No'],
    });
    expect(completeAnswers(fields, null, once)).toEqual(once);
  });
});

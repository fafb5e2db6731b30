import { describe, expect, it } from 'vitest';
import { createBookingBody } from '../contract/bookings/createBooking.schema.js';
import type { BookingFieldKind } from '../queries/bookingFields.js';
import type { Location } from '../queries/locations.js';
import type { Answer } from './answers.js';
import { bookingAnswers } from './bookingAnswers.js';
import { bookingField } from './testing/bookingField.js';

const field = (slug: string, kind: BookingFieldKind, change: object = {}) =>
  bookingField(kind, { slug, ...(hasOptions(kind) && { options: ['a', 'b'] }), ...change });
const hasOptions = (kind: BookingFieldKind) => ['select', 'radio', 'checkbox', 'multiselect'].includes(kind);
const who = [field('name', 'name'), field('email', 'email')];
const priya = { name: ' Priya Raman ', email: 'priya@post.example' };

describe('answers as they are sent', () => {
  it('say who she is, without spaces around', () => {
    expect(bookingAnswers(who, [], priya)).toEqual({
      attendee: { name: 'Priya Raman', email: 'priya@post.example' },
    });
  });

  it('join a name of two parts', () => {
    const fields = [field('name', 'splitName'), field('email', 'email')];
    expect(bookingAnswers(fields, [], { firstName: 'Priya', lastName: 'Raman' }).attendee.name).toBe(
      'Priya Raman',
    );
    expect(bookingAnswers(fields, [], { firstName: 'Priya' }).attendee.name).toBe('Priya');
    expect(bookingAnswers(fields, [], { name: 'Priya Raman' }).attendee.name).toBe('Priya Raman');
  });

  it('give the phone number its own place, with or without an e-mail address', () => {
    const fields = [...who, field('attendeePhoneNumber', 'phone')];
    expect(bookingAnswers(fields, [], { name: 'Priya', attendeePhoneNumber: '+441134960000' })).toEqual({
      attendee: { name: 'Priya', phoneNumber: '+441134960000' },
    });
  });

  it('give guests their own place, and leave it out where there are none', () => {
    const fields = [...who, field('guests', 'multiemail')];
    expect(bookingAnswers(fields, [], { ...priya, guests: ['tom@post.example'] }).guests).toEqual([
      'tom@post.example',
    ]);
    expect(bookingAnswers(fields, [], { ...priya, guests: [] })).not.toHaveProperty('guests');
  });

  it.each<[BookingFieldKind, Answer | undefined, unknown]>([
    ['text', ' knee ', 'knee'],
    ['text', '  ', undefined],
    ['text', undefined, undefined],
    ['number', '3', 3],
    ['number', '0', 0],
    ['number', '', undefined],
    ['boolean', true, true],
    ['boolean', undefined, false],
    ['checkbox', ['a', 'b'], ['a', 'b']],
    ['checkbox', [], undefined],
    ['multiselect', ['a'], ['a']],
    ['multiemail', ['a@b.co'], ['a@b.co']],
    ['select', 'a', 'a'],
    ['radio', 'a', 'a'],
    ['url', 'https://a.example', 'https://a.example'],
  ])('of kind %s: %j is sent as %j', (kind, answer, expected) => {
    const { bookingFieldsResponses } = bookingAnswers([...who, field('q', kind)], [], {
      ...priya,
      ...(answer === undefined ? {} : { q: answer }),
    });
    expect(bookingFieldsResponses?.q).toEqual(expected);
    expect(bookingFieldsResponses !== undefined).toBe(expected !== undefined);
  });

  it('hold nothing that was not asked', () => {
    expect(bookingAnswers(who, [], { ...priya, other: 'x', guests: ['a@b.co'], locationPlace: 'y' })).toEqual(
      {
        attendee: { name: 'Priya Raman', email: 'priya@post.example' },
      },
    );
  });
});

describe('a hidden field', () => {
  const fields = [
    ...who,
    field('source', 'text', { hidden: true }),
    field('news', 'boolean', { hidden: true }),
  ];

  it('is sent where the host’s page has answered it, and only there', () => {
    expect(bookingAnswers(fields, [], { ...priya, source: 'app' }).bookingFieldsResponses).toEqual({
      source: 'app',
    });
    expect(bookingAnswers(fields, [], priya)).not.toHaveProperty('bookingFieldsResponses');
  });
});

it('leaves out what is asked only when a booking moves', () => {
  const fields = [...who, field('rescheduleReason', 'textarea')];
  expect(bookingAnswers(fields, [], { ...priya, rescheduleReason: 'ill' })).not.toHaveProperty(
    'bookingFieldsResponses',
  );
});

describe('the place as it is sent', () => {
  const here = { locationPhone: ' here ', locationAddress: ' here ', locationPlace: ' here ' };

  it.each<[Location, object]>([
    [{ kind: 'address', address: '1 Main St' }, { type: 'address' }],
    [{ kind: 'link', url: 'https://a.example' }, { type: 'link' }],
    [{ kind: 'phone', phone: '+44' }, { type: 'phone' }],
    [
      { kind: 'video', integration: 'zoom' },
      { type: 'integration', integration: 'zoom' },
    ],
    [{ kind: 'attendeeAddress' }, { type: 'attendeeAddress', address: 'here' }],
    [{ kind: 'attendeePhone' }, { type: 'attendeePhone', phone: 'here' }],
    [{ kind: 'attendeeDefined' }, { type: 'attendeeDefined', location: 'here' }],
    [{ kind: 'hostDecides' }, { type: 'organizersDefaultApp' }],
  ])('%j is %j, which the contract takes', (place, expected) => {
    const other: Location = { kind: 'address', address: '9 Elm St' };
    const sent = bookingAnswers(who, [other, place], { ...priya, location: '1', ...here });
    expect(sent.location).toEqual(expected);
    const attendee = { ...sent.attendee, timeZone: 'Europe/London' };
    const body = { ...sent, attendee, start: '2026-11-12T10:30:00Z', eventTypeId: 1 };
    expect(createBookingBody.safeParse(body).error).toBeUndefined();
  });

  it('is left to the server where there is one', () => {
    expect(bookingAnswers(who, [{ kind: 'address', address: '1 Main St' }], priya)).not.toHaveProperty(
      'location',
    );
  });
});

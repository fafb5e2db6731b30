import { describe, expect, it } from 'vitest';
import { readBookingFields } from './bookingFields.js';

describe('the questions of an event type', () => {
  it('ask for the name in two fields in place of one', () => {
    const [first, ...others] = readBookingFields([
      { type: 'splitName', firstNameLabel: 'Given name', lastNameRequired: true },
    ]);
    expect(first).toEqual({
      isDefault: true,
      type: 'splitName',
      slug: 'splitName',
      firstNameLabel: 'Given name',
      lastNameRequired: true,
      disableOnPrefill: false,
    });
    expect(others.map(({ slug }) => slug)).toEqual(
      'email location title notes guests rescheduleReason'.split(' '),
    );
  });

  it.each([
    [{ type: 'select', slug: 'c', label: 'C', required: true }, 'select', 'options must be an array'],
    [
      { type: 'text', slug: 'c', required: 'yes' },
      'text',
      'label must be a string, required must be a boolean value',
    ],
    [{ slug: 'notes', hidden: 1 }, 'notes', 'hidden must be a boolean value'],
  ])('as %j are refused with the rules that are broken', (field, name, broken) => {
    expect(() => readBookingFields([field])).toThrow(
      `Validation failed for ${name} booking field: ${broken}`,
    );
  });

  it('leave out the e-mail address only where a team asks for the phone number', () => {
    const phone = { type: 'phone', slug: 'attendeePhoneNumber', label: 'Phone', required: true };
    const withoutEmail = [{ type: 'email', required: false, hidden: true }, phone];
    expect(readBookingFields(withoutEmail, true)).toContainEqual(expect.objectContaining(phone));
    expect(() => readBookingFields(withoutEmail)).toThrow('Email booking field must be required and visible');
    expect(() => readBookingFields(withoutEmail.slice(0, 1), true)).toThrow(
      'visible and required email or visible and required attendee phone field is needed.',
    );
  });
});

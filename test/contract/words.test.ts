import { describe, expect, it } from 'vitest';
import { readReference } from '../../.config/readReference.js';
import { operations } from '../../src/contract/operations.js';

/** What an editor shows on hover, and what the reference page is made from. */
const reference = readReference();

const fieldOf = (operation: string, field: string) =>
  reference.find(({ name }) => name === operation)?.fields.find(({ name }) => name === field);

describe('the words above the table', () => {
  it('say of every operation what it does', () => {
    expect(reference.map(({ name }) => name)).toEqual(Object.keys(operations));
    expect(reference.filter(({ words }) => words.length < 10).map(({ name }) => name)).toEqual([]);
  });

  it('name the status of every error that they tell of', () => {
    const errors = reference.flatMap(({ name, errors: told }) => told.map((error) => ({ name, ...error })));
    expect(errors.filter(({ status, when }) => !/^[45]\d\d$/.test(status) || when.length < 5)).toEqual([]);
  });

  it.each([
    ['eventTypes.create', 'beforeEventBuffer', 'body', 'Minutes'],
    ['bookings.create', 'lengthInMinutes', 'body', 'several lengths'],
    ['slots.reservations.create', 'reservationDuration', 'body', 'Minutes'],
    ['bookings.list', 'take', 'query', '250'],
  ])('come through to a field: %s takes %s in the %s', (operation, field, place, words) => {
    const read = fieldOf(operation, field);
    expect(read?.in).toBe(place);
    expect(read?.words).toContain(words);
  });

  it('tell what has to be given', () => {
    expect(fieldOf('bookings.cancel', 'bookingUid')).toMatchObject({
      in: 'path',
      type: 'string',
      isRequired: true,
    });
    expect(fieldOf('bookings.cancel', 'cancellationReason')).toMatchObject({ in: 'body', isRequired: false });
    expect(fieldOf('slots.list', 'eventTypeId')).toMatchObject({ in: 'query', isRequired: false });
  });
});

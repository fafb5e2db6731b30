import { describe, expect, it } from 'vitest';
import { updateEventTypeInput } from './input.js';

describe('limits of booked time', () => {
  it.each([
    [{ day: 14 }, false],
    [{ day: 90, week: 60 }, false],
    [{ day: 15, week: 60 }, true],
    [{ disabled: true }, true],
  ])('%o are taken: %s', (bookingLimitsDuration, isTaken) => {
    expect(updateEventTypeInput.safeParse({ bookingLimitsDuration }).success).toBe(isTaken);
  });
});

describe('the last part of an address', () => {
  it.each([
    ['Café & Gespräch', 'cafe-gesprach'],
    ['long-talk', 'long-talk'],
  ])('%s is stored as %s', (slug, stored) => {
    expect(updateEventTypeInput.parse({ slug })).toEqual({ slug: stored });
  });
});

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

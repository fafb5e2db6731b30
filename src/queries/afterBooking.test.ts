import { describe, expect, it } from 'vitest';
import { readAfterBooking, readPrice } from './afterBooking.js';
import { Wire } from './Wire.js';

const wire = (answer: object) => new Wire('eventTypes.list', answer);

describe('the price of an event type', () => {
  it.each([
    [
      { price: 5800, currency: 'gbp' },
      { amount: 5800, currency: 'gbp' },
    ],
    [{ price: 0, currency: 'usd' }, null],
    [{}, null],
  ])('of %j is %j', (answer, price) => {
    expect(readPrice(wire(answer))).toEqual(price);
  });
});

describe('what an event type says of the time after', () => {
  const usual = {
    redirectUrl: null,
    forwardsFacts: false,
    canCancel: true,
    canMove: true,
    moveMinutesBefore: 0,
  };

  it.each([
    [{}, {}],
    [{ disableCancelling: null, disableRescheduling: { disabled: false } }, {}],
    [{ successRedirectUrl: '' }, {}],
    [
      { successRedirectUrl: 'https://thanks.example', forwardParamsSuccessRedirect: true },
      { redirectUrl: 'https://thanks.example', forwardsFacts: true },
    ],
    [{ disableCancelling: { disabled: true } }, { canCancel: false }],
    [{ disableRescheduling: { disabled: true } }, { canMove: false }],
    [{ disableRescheduling: { minutesBefore: 90 } }, { moveMinutesBefore: 90 }],
  ])('of %j is %j', (answer, change) => {
    expect(readAfterBooking(wire(answer))).toEqual({ ...usual, ...change });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReturnMessage, readTakenMessage, returnMessage, takenMessage } from './returnMessage.js';

const origin = 'https://app.example';
const state = 'a'.repeat(32);
const back = { state, end: 'success' } as const;

describe('a message of a return', () => {
  it('is read as it was written', () => {
    expect(readReturnMessage({ origin, data: returnMessage(back) }, origin)).toEqual(back);
    expect(readTakenMessage({ origin, data: takenMessage(state) }, origin)).toBe(state);
  });

  it.each<[string, string, unknown]>([
    ['of another origin', 'https://evil.example', returnMessage(back)],
    ['of an origin that begins alike', 'https://app.example.evil.example', returnMessage(back)],
    ['of no origin', 'null', returnMessage(back)],
    ['without a state', origin, { daybook: 'returned', end: 'success' }],
    ['with a state of another shape', origin, { daybook: 'returned', state: 'abc', end: 'success' }],
    ['with a state that is no text', origin, { daybook: 'returned', state: [state], end: 'success' }],
    ['with another end', origin, { daybook: 'returned', state, end: 'won' }],
    ['of another kind', origin, takenMessage(state)],
    ['in a list', origin, [returnMessage(back)]],
    ['as text', origin, JSON.stringify(returnMessage(back))],
    ['of nothing', origin, null],
  ])('is none: %s', (_, from, data) => {
    expect(readReturnMessage({ origin: from, data }, origin)).toBeNull();
  });

  it('is never read out of anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readReturnMessage({ origin, data }, origin)).toBeNull();
        expect(readTakenMessage({ origin, data }, origin)).toBeNull();
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isState, oneTimeState, readReturn, returnAddresses, withoutReturn } from './returnAddress.js';

const state = '0123456789abcdef'.repeat(2);

describe('the address to come back to', () => {
  it('is the page with the state, and tells a refusal apart', () => {
    const { success, failure } = returnAddresses('https://app.example/a?tab=2#top', state);
    expect(success).toBe(`https://app.example/a?tab=2&daybook-connection=${state}#top`);
    expect(readReturn(success)).toEqual({ state, end: 'success' });
    expect(readReturn(failure)).toEqual({ state, end: 'failure' });
    expect(withoutReturn(failure)).toBe('https://app.example/a?tab=2#top');
  });

  it('has one state, the last', () => {
    const { success } = returnAddresses('https://app.example/', state);
    const again = returnAddresses(success, 'f'.repeat(32)).success;
    expect(readReturn(again)).toEqual({ state: 'f'.repeat(32), end: 'success' });
  });

  it.each([
    'https://app.example/',
    'https://app.example/?daybook-connection=',
    'https://app.example/?daybook-connection=abc',
    `https://app.example/?daybook-connection=${state}.won`,
    `https://app.example/#daybook-connection=${state}`,
    'about:blank',
    '',
  ])('is none: %j', (href) => {
    expect(readReturn(href)).toBeNull();
  });

  it('says a state that is read back, whatever chance gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (chance) => {
        const made = oneTimeState((bytes) => {
          bytes.set(chance);
          return bytes;
        });
        expect(isState(made)).toBe(true);
        expect(readReturn(returnAddresses('https://app.example/', made).success)?.state).toBe(made);
      }),
    );
  });
});

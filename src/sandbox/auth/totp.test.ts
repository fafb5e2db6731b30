import { describe, expect, it } from 'vitest';
import { totp } from './totp.js';

const KEY = new TextEncoder().encode('12345678901234567890123456789012');

describe('a code that follows from the time', () => {
  it.each([
    [59, '46119246'],
    [1_111_111_109, '68084774'],
    [1_111_111_111, '67062674'],
    [1_234_567_890, '91819424'],
    [2_000_000_000, '90698825'],
    [20_000_000_000, '77737706'],
  ])('is at %i seconds what RFC 6238 says', (seconds, code) => {
    expect(totp(KEY, Math.floor(seconds / 30), 8)).toBe(code);
  });

  it('has as many digits as are asked for', () => {
    expect(totp(KEY, 1)).toBe('119246');
  });
});

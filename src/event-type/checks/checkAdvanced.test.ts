import { describe, expect, it } from 'vitest';
import { isPageAddress } from './checkAdvanced.js';

describe('an address that a browser is sent to', () => {
  it.each(['https://a.example', 'http://a.example/thanks?x=1#y', 'https://a.example:8080/ä'])(
    'can be %s',
    (address) => expect(isPageAddress(address)).toBe(true),
  );

  it.each([
    'a.example',
    'javascript:alert(1)',
    'ftp://a.example',
    '/thanks',
    'https://',
    'mailto:a@b.example',
  ])('can’t be %s', (address) => expect(isPageAddress(address)).toBe(false));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactedAddress, redactedBody, redactedJson } from './redact.js';

const token = `eyJhbGciOi${'x'.repeat(20)}.${'p'.repeat(30)}.${'s'.repeat(20)}`;

describe('what is shown', () => {
  it.each([
    ['a token by its name', JSON.stringify({ data: { accessToken: token, refreshToken: 'abc', id: 7 } })],
    ['a token in a list', JSON.stringify({ tokens: [token, token] })],
    ['a token in a text', JSON.stringify({ message: `Bearer ${token} was refused` })],
    ['a token in what is no JSON', `<p>${token}</p>`],
  ])('holds no secret: %s', (_, body) => {
    const shown = redactedBody(body);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain('"abc"');
  });

  it('keeps everything else', () => {
    expect(redactedJson({ uid: 'b-1', title: 'Check-up', seats: [1, null, true] })).toBe(
      JSON.stringify({ uid: 'b-1', title: 'Check-up', seats: [1, null, true] }, null, 2),
    );
  });

  it('of an address is its path and what it asks', () => {
    const address = `https://api.example/v2/slots?eventTypeId=1&apiKey=cal_live_${'1'.repeat(12)}`;
    expect(redactedAddress(address)).toBe('/v2/slots?eventTypeId=1&apiKey=cal_…111 (21)');
  });

  it('of a token never is more than seven letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 13, unit: fc.constantFrom('a', 'b', '1', '-') }), (text) => {
        expect(redactedJson({ accessToken: text })).not.toContain(text.slice(0, 8));
      }),
    );
  });
});

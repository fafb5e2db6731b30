import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicTokens } from './publicTokens.js';

describe('publicTokens', () => {
  it('names each token that the stylesheet reads, and no other', () => {
    const sheet = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
    const read = new Set([...sheet.matchAll(/var\(--daybook-([a-z][a-z-]*)/g)].map((match) => match[1]));
    expect([...publicTokens].sort()).toEqual([...read].sort());
    expect(publicTokens).toHaveLength(25);
  });
});

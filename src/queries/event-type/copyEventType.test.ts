import { describe, expect, it } from 'vitest';
import { freeSlug } from './copyEventType.js';

describe('the address of a copy', () => {
  it.each([
    ['talk', [], 'talk-copy'],
    ['talk', ['talk', 'talk-copy'], 'talk-copy-2'],
    ['talk', ['talk-copy', 'talk-copy-2', 'talk-copy-4'], 'talk-copy-3'],
    ['talk-copy', ['talk', 'talk-copy'], 'talk-copy-2'],
    ['talk-copy-2', ['talk-copy', 'talk-copy-2'], 'talk-copy-3'],
    ['copy', [], 'copy-copy'],
    ['talk-2', [], 'talk-2-copy'],
  ])('of %s beside %j is %s', (slug, taken, free) => {
    expect(freeSlug(slug, taken)).toBe(free);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from './slugOf.js';

describe('the address that a title gives', () => {
  it.each([
    ['Initial assessment', 'initial-assessment'],
    ['  Café & Gespräch!  ', 'cafe-gesprach'],
    ['15 Min — Follow-up (video)', '15-min-follow-up-video'],
    ['v2.1 demo...', 'v2.1-demo'],
    ['初回相談', '初回相談'],
    ['Yoga 🧘 class', 'yoga-class'],
    ['🧘', ''],
    ['', ''],
  ])('%s gives %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is an address already, and stays it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title);
        expect(slugOf(slug)).toBe(slug);
        expect(slug).not.toMatch(/[\s/?#]|^[-.]|[-.]$/);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionSlug, systemSlugs } from './questionSlug.js';

describe('the identifier of a new question', () => {
  it.each([
    ['Where does it hurt?', 'where-does-it-hurt'],
    ['  **Größe** in cm ', 'grosse-in-cm'],
    ['どこが痛いですか', 'text'],
    ['', 'text'],
    ['Notes', 'notes-2'],
    ['Knee', 'knee-3'],
  ])('is made of %j: %s', (label, slug) => {
    expect(questionSlug(label, 'text', ['knee', 'knee-2'])).toBe(slug);
  });

  it('is new, short, and nothing but what the server keeps as it is', () => {
    const slugs = fc.constantFrom('a', 'a-2', 'text', 'knee', 'name-2');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), slugs), fc.array(slugs), (label, taken) => {
        const slug = questionSlug(label, 'text', taken);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(64);
        expect([...taken, ...systemSlugs]).not.toContain(slug);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedQuestions } from './questionKeys.js';

const rows = (slugs: string) => keyedQuestions([], slugs.split(' '));
const keys = (before: string, after: string) =>
  keyedQuestions(rows(before), after.split(' '))
    .map(({ key }) => key)
    .join(' ');

describe('the keys of questions', () => {
  it.each([
    ['a b c', 'a b c', '1 2 3', 'stay'],
    ['a b c', 'c a b', '3 1 2', 'go with what moves'],
    ['a b c', 'a x c', '1 2 3', 'stay with what is renamed'],
    ['a b c', 'a b b', '1 2 3', 'stay where two get the same identifier'],
    ['a b c', 'a c', '1 3', 'leave with what is removed'],
    ['a b', 'a x b', '1 3 2', 'are new for what is new'],
  ])('%s to %s: %s, they %s', (before, after, said) => {
    expect(keys(before, after)).toBe(said);
  });

  it('are each there once, and the list is the same one where nothing changed', () => {
    const slugs = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
    fc.assert(
      fc.property(slugs, slugs, (before, after) => {
        const now = keyedQuestions(keyedQuestions([], before), after);
        expect(new Set(now.map(({ key }) => key)).size).toBe(after.length);
        expect(now.map(({ slug }) => slug)).toEqual(after);
        expect(keyedQuestions(now, after)).toBe(now);
      }),
    );
  });
});

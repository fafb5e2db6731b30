import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedItems } from './movedItems.js';

const moves = (before: string, after: string) =>
  movedItems([...before], [...after])
    .map(({ item, isUp }) => `${item} ${isUp ? 'up' : 'down'}`)
    .join(', ');

describe('what moved in a list', () => {
  it.each([
    ['abc', 'abc', ''],
    ['ab', 'ba', 'b up'],
    ['abcd', 'dabc', 'd up'],
    ['abcd', 'bcda', 'a down'],
    ['abcd', 'axbcd', ''],
    ['abcd', 'ad', ''],
    ['abcd', 'xdbc', 'd up'],
  ])('%s to %s: %s', (before, after, said) => {
    expect(moves(before, after)).toBe(said);
  });

  it('is nothing where the order stayed, and one item where one was moved', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 2 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (list, from, to) => {
        expect(movedItems(list, list)).toEqual([]);
        const [item = ''] = list.slice(from % list.length);
        const rest = list.filter((each) => each !== item);
        const moved = rest.toSpliced(to % list.length, 0, item);
        const found = movedItems(list, moved);
        expect(found).toHaveLength(moved.join() === list.join() ? 0 : 1);
      }),
    );
  });
});

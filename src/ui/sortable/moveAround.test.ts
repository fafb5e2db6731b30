import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveAround, nextPlace } from './moveAround.js';

const isFixed = (item: string) => item === item.toUpperCase();
const move = (items: string, from: number, to: number) => moveAround([...items], from, to, isFixed).join('');
const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'X', 'Y'), { minLength: 1 });

describe('moveAround', () => {
  it.each([
    ['abcd', 0, 2, 'bcad'],
    ['abcd', 3, 0, 'dabc'],
    ['XabYc', 4, 1, 'XcaYb'],
    ['XabYc', 1, 4, 'XbcYa'],
    ['XabYc', 1, 3, 'XbaYc'],
    ['Xab', 2, 0, 'Xba'],
    ['Xab', 0, 2, 'Xab'],
    ['abcd', 1, 1, 'abcd'],
  ])('moves in %s the one at %d to %d: %s', (items, from, to, moved) => {
    expect(move(items, from, to)).toBe(moved);
  });

  it('loses nothing, doubles nothing, and leaves what is fixed where it is', () => {
    fc.assert(
      fc.property(lists, fc.nat(20), fc.nat(20), (items, from, to) => {
        const moved = moveAround(items, from, to, isFixed);
        expect([...moved].sort()).toEqual([...items].sort());
        for (const [place, item] of items.entries()) if (isFixed(item)) expect(moved[place]).toBe(item);
      }),
    );
  });

  it('is undone by the way back', () => {
    fc.assert(
      fc.property(lists, fc.nat(20), fc.constantFrom(1, -1), (items, at, step) => {
        const from = at % items.length;
        const to = nextPlace(items, from, step, isFixed);
        expect(moveAround(moveAround(items, from, to, isFixed), to, from, isFixed)).toEqual(items);
      }),
    );
  });
});

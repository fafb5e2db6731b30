import { describe, expect, it } from 'vitest';
import { placeOfKey } from './placeOfKey.js';

const labels = ['Rename', 'Duplicate', 'Make default', 'Delete schedule'];

describe('placeOfKey', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['d', 0, 1],
    ['d', 1, 3],
    ['D', 3, 1],
    ['m', 2, 2],
  ])('leads by %s from %i to %i', (key, from, to) => {
    expect(placeOfKey(key, from, labels)).toBe(to);
  });

  it.each(['Enter', ' ', 'Tab', 'Escape', 'x', 'F1'])('leaves %j alone', (key) => {
    expect(placeOfKey(key, 0, labels)).toBeUndefined();
  });

  it('leads nowhere in an empty menu', () => {
    expect(placeOfKey('ArrowDown', -1, [])).toBeUndefined();
  });
});

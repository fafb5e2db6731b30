import { describe, expect, it } from 'vitest';
import { readColor } from './readColor.js';

describe('readColor', () => {
  it.each([
    ['#2456c4', '#2456c4'],
    ['2456C4', '#2456c4'],
    [' #abc ', '#aabbcc'],
    ['F00', '#ff0000'],
  ])('reads %j as %s', (text, color) => {
    expect(readColor(text)).toBe(color);
  });

  it.each(['', '#', '#12', '#1234', '#12345', '#1234567', 'red', '##abc', '#ggg', 'rgb(0,0,0)'])(
    'finds no colour in %j',
    (text) => {
      expect(readColor(text)).toBeUndefined();
    },
  );
});

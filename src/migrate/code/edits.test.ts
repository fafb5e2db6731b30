import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './edits.js';

describe('edits', () => {
  it('are made where they stand, in whatever order they are given', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: '' },
      { start: 2, end: 2, text: '-' },
      { start: 2, end: 2, text: '+' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('b-+cdEf');
  });

  it('inside of what goes as a whole do not happen', () => {
    expect(
      applyEdits('abcdef', [
        { start: 1, end: 5, text: '_' },
        { start: 2, end: 3, text: 'X' },
        { start: 1, end: 1, text: 'Y' },
      ]),
    ).toBe('a_f');
  });

  it('that want the same text are a mistake', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError);
  });

  it('leave every other byte as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), fc.string(), (text, one, other, put) => {
        const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
        const after = applyEdits(text, [{ start, end, text: put }]);
        expect(after).toBe(text.slice(0, start) + put + text.slice(end));
      }),
    );
  });
});

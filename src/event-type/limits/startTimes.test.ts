import { describe, expect, it } from 'vitest';
import { firstStarts, startStep } from './startTimes.js';

describe('the starts of a morning', () => {
  it.each([
    [{ lengthInMinutes: 45, slotInterval: null, offsetStart: 0 }, [540, 585, 630]],
    [{ lengthInMinutes: 45, slotInterval: 30, offsetStart: 0 }, [540, 570, 600]],
    // The server adds the offset to every step: a grid of half an hour.
    [{ lengthInMinutes: 25, slotInterval: null, offsetStart: 5 }, [545, 575, 605]],
  ])('with %o are %o', (grid, starts) => {
    expect(firstStarts(540, grid, 3)).toEqual(starts);
    expect(startStep(grid)).toBe((starts[1] ?? 0) - (starts[0] ?? 0));
  });
});

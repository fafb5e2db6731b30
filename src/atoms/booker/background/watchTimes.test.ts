import { describe, expect, it } from 'vitest';
import { at, slotDays, thursday } from '../testing/given.js';
import { goneTimes } from './watchTimes.js';

const friday = '2026-11-13T09:00:00Z';

describe('the times that went between two readings', () => {
  it.each<[what: string, before: readonly string[], after: readonly string[], gone: readonly string[]]>([
    ['none', thursday, thursday, []],
    ['one of a day', thursday, ['2026-11-12T09:00:00Z', '2026-11-12T14:00:00Z'], ['2026-11-12T10:30:00Z']],
    ['a day', [...thursday, friday], thursday, [friday]],
    ['none that came', thursday, [...thursday, friday], []],
    ['none that it is too late for', thursday, ['2026-11-12T14:00:00Z'], []],
    ['none where nothing is left, which is told otherwise', thursday, [], []],
  ])('%s', (_, before, after, gone) => {
    expect(goneTimes(slotDays(before), slotDays(after))).toEqual(gone.map(at));
  });
});

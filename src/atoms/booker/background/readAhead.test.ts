import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../time/day.js';
import type { BookerFacts } from '../booker.facts.js';
import { type Choices, noChoices } from '../booker.state.js';
import { shownOf } from '../shown.js';
import { at, eventType, facts, known, slot } from '../testing/given.js';
import { following } from './readAhead.js';

const nextOf = (choices: Partial<Choices>, change: Partial<BookerFacts> = {}) => {
  const world = facts(change);
  return following({ facts: world, shown: shownOf({ ...noChoices, ...choices }, { ...world, eventType }) });
};

describe('what is read ahead', () => {
  it('is the month after the one that is shown', () => {
    expect(nextOf({})).toMatchObject({ layout: 'month', month: '2026-12' });
  });

  it('is the next month alone, also where this one goes on into it', () => {
    const late = { now: at('2026-11-28T09:00:00Z') };
    expect(nextOf({}, late)).toMatchObject({ month: '2026-12', through: '2026-12' });
  });

  it('is the week after the one that is shown', () => {
    expect(nextOf({ layout: 'list', weekOf: parseDay('2026-11-12') })).toMatchObject({
      layout: 'list',
      week: '2026-11-15',
    });
  });

  it('is where the next free time lies, where nothing is free', () => {
    const change = { slots: known([]), nextFree: known(slot('2027-02-03T09:00:00Z')) };
    expect(nextOf({}, change)).toMatchObject({ month: '2027-02', week: '2027-01-31' });
  });

  it('is nothing where nothing is free for as far as was asked', () => {
    expect(nextOf({}, { slots: known([]), nextFree: known(null) })).toBeNull();
  });
});

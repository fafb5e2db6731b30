import { describe, expect, it } from 'vitest';
import { transition } from '../booker.machine.js';
import { type BookerState, type HeldSlot, initialState, type KeptVisit, type Step } from '../booker.state.js';
import { at } from '../testing/given.js';

const slot = at('2026-11-12T10:30:00Z');
const other = at('2026-11-12T11:15:00Z');
const now = at('2026-11-04T09:12:00Z');
const hold: HeldSlot = { uid: 'h1', minutes: 5, endsAt: now + 60_000, isRenewing: true, retryAt: null };
const choices = { ...initialState().choices, lengthMinutes: 60 };

const visit = (change: Partial<KeptVisit> = {}): KeptVisit => ({
  held: { slot, hold },
  choices,
  answers: { name: 'Priya', notes: 'knee' },
  unanswered: [other],
  ...change,
});

const resume = (state: BookerState, change: Partial<KeptVisit> = {}, at: number = now) =>
  transition(state, { type: 'visitResumed', visit: visit(change), now: at });

const letGo = [{ do: 'releaseHold', uid: 'h1' }];

describe('a visit that was kept over a reload', () => {
  const begun = initialState({}, { name: 'given', email: 'given@post.example' });

  it('goes on at the form, with the hold taken up', () => {
    const { state, effects } = resume(begun);
    expect(effects).toEqual([]);
    expect(state).toMatchObject({
      // A renewal that was on its way then is answered to nobody.
      step: { at: 'details', slot, hold: { ...hold, isRenewing: false }, wasSubmitted: false, notice: null },
      focus: { on: 'details' },
      choices,
      answers: { name: 'Priya', notes: 'knee', email: 'given@post.example' },
      unanswered: [other],
    });
  });

  it.each<[string, Partial<KeptVisit>, number, boolean]>([
    ['a moment before its end', {}, hold.endsAt - 1, true],
    ['that has just ended', {}, hold.endsAt, false],
    ['that ended long ago', {}, hold.endsAt + 3_600_000, false],
  ])('takes up a hold %s: %#', (_, change, at, isTakenUp) => {
    const { state, effects } = resume(begun, change, at);
    expect(state.step.at).toBe(isTakenUp ? 'details' : 'choosing');
    expect(effects).toEqual(isTakenUp ? [] : letGo);
    expect(state.answers).toMatchObject({ name: 'Priya', notes: 'knee' });
  });

  it('goes on with the times where nothing was held', () => {
    const { state, effects } = resume(begun, { held: null });
    expect(effects).toEqual([]);
    expect(state).toMatchObject({ step: { at: 'choosing' }, choices, answers: { name: 'Priya' } });
    expect(state.focus).toBeNull();
  });

  it.each<[string, Step]>([
    ['has chosen a time', { at: 'holding', slot: other }],
    ['is typing', { at: 'details', slot: other, hold: null, notice: null, wasSubmitted: false }],
    ['moves a booking', { at: 'opening', uid: 'b1' }],
  ])('makes way for her who %s already, and lets go of what it held', (_, step) => {
    const state = { ...begun, step };
    expect(resume(state)).toEqual({ state, effects: letGo });
    expect(resume(state, { held: null })).toEqual({ state, effects: [] });
  });

  it('drops the answer to a question of before', () => {
    const { state } = resume(begun);
    expect(state.turn).toBeGreaterThan(begun.turn);
  });
});

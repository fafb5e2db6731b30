import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from '../booker.machine.js';
import {
  type BookerEvent,
  type BookerState,
  type HeldSlot,
  holdOf,
  initialState,
  type Step,
} from '../booker.state.js';
import { at } from '../testing/given.js';

const slot = at('2026-11-12T10:30:00Z');
const start = at('2026-11-04T09:12:00Z');
const second = 1000;
const minutes = 5;
const ends = start + minutes * 60 * second;

const heldFor = (change: Partial<HeldSlot> = {}): HeldSlot => ({
  uid: 'h1',
  minutes,
  endsAt: ends,
  isRenewing: false,
  retryAt: null,
  ...change,
});

const details = (change: Partial<HeldSlot> = {}): Step => ({
  at: 'details',
  slot,
  hold: heldFor(change),
  notice: null,
  wasSubmitted: false,
});

const inStep = (step: Step): BookerState => ({ ...initialState(), step });

type Sign = 'typed' | 'pressed' | 'present' | 'waited';

const seen = (sign: Sign, now: number): BookerEvent =>
  sign === 'typed' ? { type: 'answered', slug: 'name', answer: 'P', now } : { type: 'holdWanted', sign, now };

const renewal = [{ do: 'renewHold', uid: 'h1', slot }];

/** Seconds after it was made, and milliseconds after that. */
const later = (seconds: number, ms = 0) => start + seconds * second + ms;

describe('a hold is renewed', () => {
  it.each<[sign: Sign, now: number, hold: Partial<HeldSlot>, isRenewed: boolean, why: string]>([
    ['typed', later(150), {}, false, 'half of its time is left'],
    ['typed', later(150, 1), {}, true, 'less than half is left'],
    ['typed', later(270), {}, true, 'in its last minute'],
    ['typed', later(300, -1), {}, true, 'until it ends'],
    ['typed', later(300), {}, false, 'it has ended'],
    ['present', later(150), {}, false, 'half of its time is left'],
    ['present', later(150, 1), {}, true, 'less than half is left'],
    ['present', later(240, -1), {}, true, 'more than the last minute is left'],
    ['present', later(240), {}, false, 'in the last minute the button must not vanish'],
    ['pressed', later(0), {}, true, 'she said so'],
    ['pressed', later(300, -1), {}, true, 'until it ends'],
    ['pressed', later(300), {}, false, 'it has ended'],
    ['waited', later(299), {}, false, 'nothing failed'],
    ['waited', later(200), { retryAt: later(200, 1) }, false, 'it failed a moment ago'],
    ['waited', later(200), { retryAt: later(200) }, true, 'it failed a while ago'],
    ['waited', later(20), { retryAt: later(20) }, true, 'it was wanted early, too'],
    ['waited', later(300), { retryAt: later(200) }, false, 'it has ended'],
    ['typed', later(200), { retryAt: later(200, 1) }, false, 'each letter would be a request that fails'],
    ['present', later(200), { retryAt: later(200, 1) }, false, 'each move would be one'],
    ['pressed', later(200), { retryAt: later(200, 1) }, true, 'she said so'],
    ['typed', later(200), { isRenewing: true }, false, 'it is on its way'],
    ['present', later(200), { isRenewing: true }, false, 'it is on its way'],
    ['pressed', later(200), { isRenewing: true }, false, 'it is on its way'],
    ['waited', later(200), { isRenewing: true, retryAt: later(190) }, false, 'it is on its way'],
  ])('by who $0 at $1: $3, as $4 (%#)', (sign, now, hold, isRenewed) => {
    const { state, effects } = transition(inStep(details(hold)), seen(sign, now));
    expect(effects).toEqual(isRenewed ? renewal : []);
    expect(holdOf(state)).toEqual({ ...heldFor(hold), ...(isRenewed && { isRenewing: true }) });
  });

  it.each<[string, Step, boolean]>([
    ['while it is being booked', { at: 'booking', slot, hold: heldFor() }, true],
    ['not without one', { at: 'details', slot, hold: null, notice: null, wasSubmitted: false }, false],
    ['not while she is choosing', { at: 'choosing' }, false],
    ['not while it is on its way', { at: 'holding', slot }, false],
    ['not once it is lost', { at: 'lost', slot, reason: 'expired', pending: null }, false],
    ['not while the truth is asked for', { at: 'unsure', slot, hold: heldFor(), truth: 'asking' }, false],
  ])('%s', (_, step, isRenewed) => {
    const { state, effects } = transition(inStep(step), seen('pressed', later(200)));
    expect(effects).toEqual(isRenewed ? renewal : []);
    if (!isRenewed) expect(state.step).toEqual(step);
  });

  it('by one request at a time, whatever she does while it is on its way', () => {
    const anySign = fc.constantFrom<Sign>('typed', 'pressed', 'present', 'waited');
    const anyWhen = fc.integer({ min: start, max: ends - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anySign, anyWhen), { minLength: 1, maxLength: 30 }), (signs) => {
        let state = inStep(details());
        let asked = 0;
        for (const [sign, now] of signs) {
          const result = transition(state, seen(sign, now));
          state = result.state;
          asked += result.effects.length;
        }
        expect(asked).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a renewal that failed', () => {
  const failed = { type: 'renewalFailed', uid: 'h1', now: later(200) } as const;

  it('leaves the end as it was, and is tried again after eight seconds', () => {
    const { state, effects } = transition(inStep(details({ isRenewing: true })), failed);
    expect(effects).toEqual([]);
    expect(holdOf(state)).toEqual(heldFor({ retryAt: later(208) }));
    expect(transition(state, seen('waited', later(208, -1))).effects).toEqual([]);
    expect(transition(state, seen('waited', later(208))).effects).toEqual(renewal);
  });

  it('is tried again while it is being booked', () => {
    const { state } = transition(
      inStep({ at: 'booking', slot, hold: heldFor({ isRenewing: true }) }),
      failed,
    );
    expect(holdOf(state)).toEqual(heldFor({ retryAt: later(208) }));
  });

  it.each<[string, BookerState, BookerEvent]>([
    ['another hold’s', inStep(details({ uid: 'h2', isRenewing: true })), failed],
    ['one that she has gone back from', inStep({ at: 'choosing' }), failed],
    ['one that is lost', inStep({ at: 'lost', slot, reason: 'expired', pending: null }), failed],
    [
      'one without a hold',
      inStep({ at: 'details', slot, hold: null, notice: null, wasSubmitted: false }),
      failed,
    ],
  ])('changes nothing where it is %s', (_, state, event) => {
    expect(transition(state, event)).toEqual({ state, effects: [] });
  });

  it('is forgotten once one succeeds', () => {
    const renewed = {
      type: 'holdRenewed',
      oldUid: 'h1',
      uid: 'h1',
      minutes,
      now: later(210),
    } as const;
    const { state } = transition(inStep(details({ isRenewing: true, retryAt: later(208) })), renewed);
    expect(holdOf(state)).toEqual(heldFor({ endsAt: later(210) + minutes * 60 * second }));
  });
});

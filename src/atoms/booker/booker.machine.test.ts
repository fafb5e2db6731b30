import { describe, expect, it } from 'vitest';
import { instantOf } from '../../time/instant.js';
import { transition } from './booker.machine.js';
import {
  type BookerEffect,
  type BookerEvent,
  type BookerState,
  holdOf,
  initialState,
} from './booker.state.js';
import { booking as givenBooking } from './testing/given.js';

const half10 = instantOf(Date.UTC(2026, 10, 12, 10, 30));
const quarter11 = instantOf(Date.UTC(2026, 10, 12, 11, 15));
const start = Date.UTC(2026, 10, 4, 9, 12);
const minute = 60_000;

const booking = givenBooking({ start: half10 });

/** Plays events from the beginning; a function makes one of the state it meets. */
function play(...events: (BookerEvent | ((state: BookerState) => BookerEvent))[]) {
  let state = initialState();
  const effects: BookerEffect[] = [];
  for (const next of events) {
    const result = transition(state, typeof next === 'function' ? next(state) : next);
    state = result.state;
    effects.push(...result.effects);
  }
  return { state, effects, done: effects.map((effect) => effect.do) };
}

const choose = { type: 'slotChosen', slot: half10 } as const;
const held =
  (uid = 'h1') =>
  (state: BookerState) =>
    ({ type: 'holdMade', turn: state.turn, uid, minutes: 5, now: start }) as const;
const submit = { type: 'submitted', isComplete: true } as const;
const ends =
  (
    type:
      | 'slotTaken'
      | 'answerLost'
      | 'nothingBooked'
      | 'likelyBooked'
      | 'truthUnknown'
      | 'holdRefused'
      | 'holdFailed',
  ) =>
  (state: BookerState) =>
    ({ type, turn: state.turn, mayStillAct: false }) as const;
const booked = (state: BookerState) => ({ type: 'bookingMade', turn: state.turn, booking }) as const;

describe('the Booker machine', () => {
  it('holds a slot when it is chosen, and asks for details once it is held', () => {
    const { state, effects } = play(choose, held());
    expect(effects).toEqual([{ do: 'makeHold', turn: 1, slot: half10 }]);
    expect(state.step).toMatchObject({
      at: 'details',
      slot: half10,
      hold: { uid: 'h1', endsAt: start + 5 * minute },
    });
    expect(state.focus?.on).toBe('details');
  });

  it('goes on without a hold when holding fails', () => {
    expect(play(choose, ends('holdFailed')).state.step).toMatchObject({ at: 'details', hold: null });
  });

  it('stays with the times, marks the slot and reads them anew when the hold is refused', () => {
    const { state, done } = play(choose, ends('holdRefused'));
    expect(state.step.at).toBe('choosing');
    expect(state.refused).toEqual([half10]);
    expect(done).toEqual(['makeHold', 'refreshSlots']);
  });

  it('lets go of the hold on the way back and keeps what was typed', () => {
    const typed = { type: 'answered', slug: 'name', answer: 'Priya', now: start } as const;
    const { state, effects } = play(choose, held(), typed, { type: 'backPressed' });
    expect(effects).toContainEqual({ do: 'releaseHold', uid: 'h1' });
    expect(state.step.at).toBe('choosing');
    expect(state.answers.name).toBe('Priya');
  });

  it('lets go of a hold that comes after she has gone back', () => {
    const late = { type: 'holdMade', turn: 1, uid: 'late', minutes: 5, now: start } as const;
    const { state, effects } = play(choose, { type: 'backPressed' }, late);
    expect(state.step.at).toBe('choosing');
    expect(effects.at(-1)).toEqual({ do: 'releaseHold', uid: 'late' });
  });

  it('leaves her where she is in the form when the hold comes', () => {
    const chosen = play(choose).state.focus;
    expect(chosen?.on).toBe('details');
    expect(play(choose, held()).state.focus).toEqual(chosen);
  });

  it('books what she submits before it is held, and lets go of the hold that comes then', () => {
    const late = { type: 'holdMade', turn: 1, uid: 'late', minutes: 5, now: start } as const;
    const { state, done, effects } = play(choose, submit, late);
    expect(state.step).toEqual({ at: 'booking', slot: half10, hold: null });
    expect(done).toEqual(['makeHold', 'book', 'releaseHold']);
    expect(effects.at(-1)).toEqual({ do: 'releaseHold', uid: 'late' });
  });

  it('says what is missing where she submits before it is held', () => {
    const { state, done } = play(choose, { type: 'submitted', isComplete: false });
    expect(state.step).toMatchObject({ at: 'details', hold: null, wasSubmitted: true });
    expect(done).toEqual(['makeHold']);
  });

  it('drops the answer to a slot that she no longer wants', () => {
    const late = { type: 'holdRefused', turn: 1 } as const;
    const { state } = play(choose, { type: 'slotChosen', slot: quarter11 }, late);
    expect(state.step).toEqual({ at: 'holding', slot: quarter11 });
    expect(state.refused).toEqual([]);
  });

  it('does not book what is not complete, and says so', () => {
    const { state, done } = play(choose, held(), { type: 'submitted', isComplete: false });
    expect(state.step).toMatchObject({ at: 'details', wasSubmitted: true });
    expect(state.focus?.on).toBe('summary');
    expect(done).not.toContain('book');
  });

  it('books once, however often Confirm is pressed', () => {
    const { done } = play(choose, held(), submit, submit, submit);
    expect(done.filter((each) => each === 'book')).toHaveLength(1);
  });

  it('lets go of the hold and reads the times anew once it is booked', () => {
    const { state, done } = play(choose, held(), submit, booked);
    expect(state.step).toMatchObject({ at: 'booked', booking });
    expect(done).toEqual(['makeHold', 'book', 'releaseHold', 'refreshSlots']);
  });

  it('offers other times with the answers kept when somebody else was faster', () => {
    const typed = { type: 'answered', slug: 'notes', answer: 'knee', now: start } as const;
    const { state } = play(choose, held(), typed, submit, ends('slotTaken'));
    expect(state.step).toEqual({ at: 'lost', slot: half10, reason: 'taken', pending: null });
    expect(state.answers.notes).toBe('knee');
    expect(state.focus?.on).toBe('alternatives');
  });

  it('says that it reads the times anew, and then leads to the first of them', () => {
    const { state } = play(choose, held(), submit, ends('slotTaken'));
    expect(state.isReading).toBe(true);
    const read = transition(state, { type: 'timesRead' }).state;
    expect(read).toMatchObject({ isReading: false, focus: { on: 'alternatives' } });
    expect(read.focus).not.toEqual(state.focus);
  });

  it('holds the alternative that is chosen and returns to the details', () => {
    const other = { type: 'alternativeChosen', slot: quarter11 } as const;
    const { state } = play(choose, held(), submit, ends('slotTaken'), other, held('h2'));
    expect(state.step).toMatchObject({ at: 'details', slot: quarter11, hold: { uid: 'h2' } });
  });

  it('asks for the truth with its hold when the answer is lost, and never books again by itself', () => {
    const { state, effects } = play(choose, held(), submit, ends('answerLost'));
    expect(state.step).toMatchObject({ at: 'unsure', truth: 'asking' });
    expect(effects.at(-1)).toMatchObject({ do: 'findTruth', turn: state.turn, slot: half10, holdUid: 'h1' });
    expect(effects.filter((effect) => effect.do === 'book')).toHaveLength(1);
  });

  it.each([
    ['nothingBooked', { at: 'details', hold: null, notice: { kind: 'notBooked' } }],
    ['likelyBooked', { at: 'unsure', truth: 'likelyBooked' }],
    ['truthUnknown', { at: 'unsure', truth: 'unknown' }],
  ] as const)('tells her the truth as far as it is known: %s', (truth, step) => {
    expect(play(choose, held(), submit, ends('answerLost'), ends(truth)).state.step).toMatchObject(step);
  });

  it('takes a time that is gone on the second try for hers, since the first try was never answered', () => {
    const { state } = play(
      choose,
      held(),
      submit,
      ends('answerLost'),
      ends('nothingBooked'),
      submit,
      ends('slotTaken'),
    );
    expect(state.step).toMatchObject({ at: 'unsure', truth: 'likelyBooked' });
  });

  it('renews the hold while she types, from half of its time on and once', () => {
    const at = (now: number) => ({ type: 'answered', slug: 'name', answer: 'P', now }) as const;
    const early = play(choose, held(), at(start + 2 * minute));
    expect(early.done).toEqual(['makeHold']);
    const late = play(choose, held(), at(start + 3 * minute), at(start + 3 * minute));
    expect(late.done).toEqual(['makeHold', 'renewHold']);
    const renewed = transition(late.state, {
      type: 'holdRenewed',
      oldUid: 'h1',
      uid: 'h1',
      minutes: 5,
      now: start + 3 * minute,
    });
    expect(holdOf(renewed.state)).toMatchObject({ endsAt: start + 8 * minute, isRenewing: false });
  });

  it('takes a hold that was made anew for hers while she books, and lets go of it where nobody waits for it', () => {
    const anew = { type: 'holdRenewed', oldUid: 'h1', uid: 'h2', minutes: 5, now: start } as const;
    const { state } = play(choose, held(), submit, anew);
    expect(holdOf(state)).toMatchObject({ uid: 'h2' });
    expect(transition(state, booked(state)).effects).toContainEqual({ do: 'releaseHold', uid: 'h2' });

    for (const left of [{ type: 'backPressed' }, { type: 'holdEnded', uid: 'h1' }] as const) {
      expect(play(choose, held(), left, anew).effects.at(-1)).toEqual({ do: 'releaseHold', uid: 'h2' });
    }
  });

  it('offers times, the same one among them, when the hold ends', () => {
    const { state, done } = play(choose, held(), { type: 'holdEnded', uid: 'h1' });
    expect(state.step).toMatchObject({ at: 'lost', reason: 'expired' });
    expect(state.refused).toEqual([]);
    expect(done).toEqual(['makeHold', 'releaseHold', 'refreshSlots']);
  });

  it('keeps the old booking until a new time is chosen', () => {
    const { state } = play(choose, held(), submit, booked, { type: 'moveChosen' });
    expect(state).toMatchObject({ step: { at: 'choosing' }, moving: booking });
    expect(transition(state, { type: 'moveDismissed' }).state).toMatchObject({
      step: { at: 'booked', booking },
      moving: null,
    });
  });

  it('reads the times anew when it is cancelled, and goes on showing it', () => {
    const cancelled = { ...booking, status: 'cancelled' } as const;
    const changed = { type: 'bookingChanged', booking: cancelled } as const;
    const { state, effects } = play(choose, held(), submit, booked, changed);
    expect(state.step).toMatchObject({ at: 'booked', booking: cancelled });
    expect(effects.at(-1)).toEqual({ do: 'refreshSlots' });
  });

  it('moves a series date by date: it asks which', () => {
    const other = { ...booking, uid: 'b2' };
    const whole = { ...booking, series: [booking, other] };
    const made = (state: BookerState) => ({ ...booked(state), booking: whole });
    const { state } = play(choose, held(), submit, made, { type: 'moveChosen' });
    expect(state.step).toEqual({ at: 'unmovable', why: { kind: 'series', dates: whole.series } });
    expect(transition(state, { type: 'moveAsked', uid: 'b2' }).state.step).toEqual({
      at: 'opening',
      uid: 'b2',
    });
  });
});

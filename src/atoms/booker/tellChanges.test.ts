import { describe, expect, it, vi } from 'vitest';
import { bookerModel } from './booker.model.js';
import { type BookerState, type HeldSlot, initialState, type Step } from './booker.state.js';
import * as laterModel from './laterModel.js';
import type { BookerCallbacks } from './options/callbacks.js';
import { type BookerNow, bookerStateValues, type Told, tellChanges } from './tellChanges.js';
import { at, booking, facts, known, loading, slotDays, thursday } from './testing/given.js';

const slot = at('2026-11-12T10:30:00Z');
const hold: HeldSlot = { uid: 'h1', minutes: 5, endsAt: 99, isRenewing: false, retryAt: null };

function shown(change: Partial<BookerState> = {}, given: Parameters<typeof facts>[0] = {}): BookerNow {
  const state = { ...initialState(), ...change };
  const now = facts(given);
  return { state, status: 'ready', facts: now, model: bookerModel(state, now, laterModel) };
}

const details: Step = { at: 'details', slot, hold, notice: null, wasSubmitted: false };

describe('what a page may know of a Booker', () => {
  it('is what is shown, and how far she is', () => {
    expect(bookerStateValues(shown({ step: details, answers: { name: 'Priya' } }))).toEqual({
      step: 'details',
      view: 'MONTH_VIEW',
      month: '2026-11',
      day: '2026-11-12',
      slot: '2026-11-12T10:30:00.000Z',
      zone: 'Europe/London',
      hourCycle: 24,
      lengthMinutes: 45,
      holdUid: 'h1',
      answers: { name: 'Priya' },
      bookingUid: null,
      rescheduleUid: null,
    });
  });

  it.each<[Step, object]>([
    [{ at: 'choosing' }, { step: 'choosing', slot: null, holdUid: null }],
    [
      { at: 'holding', slot },
      { step: 'holding', slot: '2026-11-12T10:30:00.000Z', holdUid: null },
    ],
    [
      { at: 'booking', slot, hold },
      { step: 'booking', holdUid: 'h1' },
    ],
    [
      { at: 'lost', slot, reason: 'taken', pending: null },
      { step: 'lost', holdUid: null },
    ],
    [
      { at: 'unsure', slot, hold: null, truth: 'asking' },
      { step: 'unsure', holdUid: null },
    ],
    [
      { at: 'booked', booking: booking({ uid: 'b9' }), news: 'made' },
      { step: 'booked', bookingUid: 'b9', slot: null },
    ],
    // A trial run has made none.
    [
      { at: 'booked', booking: booking({ uid: '' }), news: 'made', by: 'nobody' },
      { step: 'booked', bookingUid: null },
    ],
    [
      { at: 'opening', uid: 'b1' },
      { step: 'opening', bookingUid: null },
    ],
    [{ at: 'unmovable', why: { kind: 'past' } }, { step: 'unmovable' }],
  ])('follows her: %o', (step, expected) => {
    expect(bookerStateValues(shown({ step }))).toMatchObject(expected);
  });

  it.each(['loading', 'missing', 'refused'] as const)(
    'is of the event type itself where that is %s',
    (status) => {
      expect(bookerStateValues({ ...shown({ step: details }), status }).step).toBe(status);
    },
  );

  it('names the booking that is being moved', () => {
    expect(bookerStateValues(shown({ moving: booking({ uid: 'old' }) })).rescheduleUid).toBe('old');
  });
});

describe('what the host’s page is told', () => {
  /** One that listens; `see` shows it something, and gives what it was told then. */
  function listener(listens: (keyof BookerCallbacks)[] = ['onBookerStateChange', 'onTimeslotsLoaded']) {
    const told: Told = {};
    const heard = vi.fn();
    const options: BookerCallbacks = Object.fromEntries(
      listens.map((name) => [name, (value: unknown) => heard(name, value)]),
    );
    return async (now: BookerNow) => {
      heard.mockClear();
      tellChanges(told, options, now);
      await Promise.resolve();
      return heard.mock.calls.map(([name, value]) => [name, value]);
    };
  }

  it('is the times by day, and each change once', async () => {
    const see = listener();
    const first = shown();
    const names = async (now: BookerNow) => (await see(now)).map(([name]) => name);
    const [times, state] = await see(first);
    expect(times).toEqual(['onTimeslotsLoaded', { '2026-11-12': slotDays(thursday)[0]?.slots }]);
    expect(state).toEqual(['onBookerStateChange', bookerStateValues(first)]);
    expect(await names(first)).toEqual([]);
    // Painted anew, with nothing in it that a page may know.
    expect(await names({ ...first, state: { ...first.state, turn: 9, isReading: true } })).toEqual([]);
    expect(await names({ ...first, state: { ...first.state, step: details } })).toEqual([
      'onBookerStateChange',
    ]);
    expect(await names(first)).toEqual(['onBookerStateChange']);
  });

  it('is told of times that were read anew, and of none that are not there', async () => {
    const see = listener(['onTimeslotsLoaded']);
    expect(await see(shown({}, { slots: loading }))).toEqual([]);
    expect(await see(shown({}, { slots: known([]) }))).toEqual([['onTimeslotsLoaded', {}]]);
    expect(await see(shown({}, { slots: known(slotDays(thursday)) }))).toHaveLength(1);
  });

  it('is nothing where it does not listen', async () => {
    expect(await listener([])(shown())).toEqual([]);
  });
});

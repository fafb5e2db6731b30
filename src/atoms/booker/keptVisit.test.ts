// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BookerState, type HeldSlot, initialState, type Step } from './booker.state.js';
import { findVisit, keepVisit } from './keptVisit.js';
import { at, booking } from './testing/given.js';

const slot = at('2026-11-12T10:30:00Z');
const other = at('2026-11-12T11:15:00Z');
const hold: HeldSlot = { uid: 'h1', minutes: 5, endsAt: 99, isRenewing: false, retryAt: null };
const held = { slot, hold };
const hannah = { username: 'hannah', eventSlug: 'intro' };
const answers = { name: 'Priya' };
const details: Step = { at: 'details', slot, hold, notice: null, wasSubmitted: true };

const stateIn = (step: Step, change: Partial<BookerState> = {}): BookerState => ({
  ...initialState({ lengthMinutes: 60 }, answers),
  step,
  ...change,
});

/** What is found after a reload. */
function kept(state: BookerState) {
  keepVisit(hannah, state);
  return findVisit(hannah);
}

describe('a visit that is kept for a reload', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => {
    vi.restoreAllMocks();
    sessionStorage.clear();
  });

  it.each<[string, Step, typeof held | null]>([
    ['choosing', { at: 'choosing' }, null],
    ['a time that is only asked for', { at: 'holding', slot }, null],
    ['the form', details, held],
    ['the form without a hold', { ...details, hold: null }, null],
    ['a booking on its way', { at: 'booking', slot, hold }, held],
    ['a lost time', { at: 'lost', slot, reason: 'expired', pending: null }, null],
    // Finding the truth lets go of the hold.
    ['an answer that was lost', { at: 'unsure', slot, hold, truth: 'asking' }, null],
  ])('holds what she typed and chose: %s', (_, step, expected) => {
    expect(kept(stateIn(step))).toMatchObject({
      held: expected,
      answers,
      choices: { lengthMinutes: 60 },
    });
  });

  it.each<[string, Step]>([
    ['it is booked', { at: 'booked', booking: booking(), news: 'made' }],
    ['another booking is opened', { at: 'opening', uid: 'b1' }],
    ['a booking can’t be moved', { at: 'unmovable', why: { kind: 'past' } }],
  ])('is forgotten once %s', (_, step) => {
    expect(kept(stateIn(details))).not.toBeNull();
    expect(kept(stateIn(step))).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is none where nothing was typed and nothing is held', () => {
    expect(kept({ ...stateIn({ at: 'choosing' }), answers: {} })).toBeNull();
    expect(kept({ ...stateIn(details), answers: {} })).toMatchObject({ held });
  });

  it('tells of a booking that was on its way, which may have been made', () => {
    const unanswered = [other];
    expect(kept(stateIn({ at: 'booking', slot, hold }, { unanswered }))?.unanswered).toEqual([other, slot]);
    expect(kept(stateIn(details, { unanswered }))?.unanswered).toEqual([other]);
  });

  it('is of one event type, and nobody else’s', () => {
    keepVisit(hannah, stateIn(details));
    expect(findVisit({ ...hannah, eventSlug: 'other' })).toBeNull();
    expect(findVisit({ ...hannah })).not.toBeNull();
  });

  it('is none, and no fault, where the browser forbids storage or it was tampered with', () => {
    keepVisit(hannah, stateIn(details));
    const [key] = Object.keys(sessionStorage);
    if (key === undefined) throw new Error('Nothing was kept.');
    sessionStorage.setItem(key, 'no JSON');
    expect(findVisit(hannah)).toBeNull();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(() => keepVisit(hannah, stateIn(details))).not.toThrow();
    expect(findVisit(hannah)).toBeNull();
  });
});

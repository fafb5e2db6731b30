import { describe, expect, it } from 'vitest';
import type { EventType } from '../../queries/eventTypes.js';
import { parseDay } from '../../time/day.js';
import type { BookerFacts } from './booker.facts.js';
import { transition } from './booker.machine.js';
import { type BookerState, initialState } from './booker.state.js';
import { panelModel } from './panelModel.js';
import { at, booking, eventType, facts, known, zones } from './testing/given.js';

function panel(
  change: Partial<EventType> = {},
  state: Partial<BookerState> = {},
  more: Partial<BookerFacts> = {},
) {
  const world = facts({ eventType: known({ ...eventType, ...change }), ...more });
  return panelModel({ ...initialState(), ...state }, world, zones.london, 45);
}

const rules = (change: Partial<EventType['rules']>) => ({ rules: { ...eventType.rules, ...change } });
const series = rules({ recurrence: { frequency: 'weekly', interval: 2, occurrences: 6 } });
const choices = (recurrenceCount: number) => initialState({ recurrenceCount }).choices;
const details = (slot: string): BookerState['step'] => ({
  at: 'details',
  slot: at(slot),
  hold: null,
  notice: null,
  wasSubmitted: false,
});

describe('what only some event types have', () => {
  it('is nothing for most', () => {
    expect(panel().extras).toBeNull();
  });

  it.each<[string, Partial<EventType>]>([
    ['a price', { price: { amount: 5800, currency: 'gbp' } }],
    ['seats', rules({ seats: { total: 8, showsLeft: true } })],
    ['a series', series],
    ['a short notice', rules({ confirmsWithinMinutes: 120 })],
    ['a sign-in', { needsSignIn: true }],
    ['much to read', { description: 'word '.repeat(120) }],
    ['many lines', { description: 'word\n'.repeat(20) }],
    ['many lengths', { lengthOptions: [15, 20, 30, 45, 60, 75, 90] }],
  ])('is something with %s', (_, change) => {
    expect(panel(change).extras).not.toBeNull();
  });

  it.each([
    [null, 6],
    [1, 1],
    [4, 4],
    [9, 6],
    [0, 1],
  ])('is a series of as many as she chose (%s), at most as many as there are', (chosen, count) => {
    const state = chosen === null ? {} : { choices: choices(chosen) };
    expect(panel(series, state).extras?.recurrence).toMatchObject({ interval: 2, count });
  });

  it('is no series where one of its bookings is moved', () => {
    expect(panel(series, { moving: booking() }).extras).toBeNull();
  });

  it.each<[string, Partial<EventType>, BookerState['choices'], string | null]>([
    [
      'the server’s',
      { isZoneLocked: true, lockedZone: zones.newYork },
      initialState().choices,
      'America/New_York',
    ],
    ['the page’s', { isZoneLocked: true }, initialState({ zone: zones.kathmandu }).choices, 'Asia/Kathmandu'],
    ['nobody’s', { isZoneLocked: true }, initialState().choices, null],
    ['hers', {}, initialState({ zone: zones.kathmandu }).choices, null],
  ])('is a locked zone: %s', (_, change, chosen, expected) => {
    expect(panel(change, { choices: chosen }).extras?.lockedZone ?? null).toBe(expected);
  });

  it.each([
    ['2026-12-01', '2026-12-31', false],
    ['2026-09-01', '2026-10-30', true],
    // The host's clocks may be a day behind hers.
    ['2026-09-01', '2026-11-03', false],
  ])('is that it can be booked from %s to %s, which is over: %s', (first, last, arePast) => {
    const window = rules({ bookableDays: { first: parseDay(first), last: parseDay(last) } });
    expect(panel(window).extras?.bookableDays?.arePast).toBe(arePast);
  });

  it('is that it is over once no time is left on the day before', () => {
    const window = rules({
      bookableDays: { first: parseDay('2026-09-01'), last: parseDay('2026-11-03') },
    });
    expect(panel(window, {}, { slots: known([]) }).extras?.bookableDays?.arePast).toBe(true);
  });
});

describe('that the host confirms', () => {
  it.each<[string, Partial<EventType>, BookerState['step'], boolean]>([
    ['always', { needsConfirmation: true }, { at: 'choosing' }, true],
    ['late ones, before she has chosen', rules({ confirmsWithinMinutes: 120 }), { at: 'choosing' }, false],
    ['late ones, and hers is', rules({ confirmsWithinMinutes: 120 }), details('2026-11-04T11:11:00Z'), true],
    [
      'late ones, and hers is not',
      rules({ confirmsWithinMinutes: 120 }),
      details('2026-11-04T11:12:00Z'),
      false,
    ],
    ['none', {}, details('2026-11-04T09:30:00Z'), false],
  ])('%s', (_, change, step, expected) => {
    expect(panel(change, { step }).needsConfirmation).toBe(expected);
  });
});

describe('the length of a series', () => {
  it('is hers to choose until it is sent', () => {
    const event = { type: 'recurrenceChosen', count: 3 } as const;
    const before = { ...initialState(), step: details('2026-11-12T10:30:00Z') };
    expect(transition(before, event).state.choices.recurrenceCount).toBe(3);
    const sent: BookerState = {
      ...before,
      step: { at: 'booking', slot: at('2026-11-12T10:30:00Z'), hold: null },
    };
    expect(transition(sent, event).state).toBe(sent);
  });
});

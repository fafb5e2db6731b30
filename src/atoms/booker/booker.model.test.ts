import { describe, expect, it } from 'vitest';
import type { Answers } from '../../booking-form/answers.js';
import { bookingField } from '../../booking-form/testing/bookingField.js';
import { CalApiError, CalAuthError, CalNetworkError } from '../../errors/index.js';
import { bookerModel, bookerStatus } from './booker.model.js';
import { type BookerState, initialState, type Step } from './booker.state.js';
import * as laterModel from './laterModel.js';
import {
  at,
  booking,
  eventType,
  facts,
  failed,
  known,
  loading,
  slot,
  slotDays,
  thursday,
  zones,
} from './testing/given.js';
import { withoutCode } from './withoutCode.js';

type Change = Parameters<typeof facts>[0];
const half10 = at('2026-11-12T10:30:00Z');
const model = (state: Partial<BookerState> = {}, change: Change = {}) =>
  bookerModel({ ...initialState(), ...state }, facts(change), laterModel);

const refusal = (status: number) =>
  new CalApiError({ code: 'forbidden', status, apiMessage: '', operation: 'slots.list', what: 'no.' });
const signedOut = new CalAuthError({ code: 'renewal_refused', what: 'no.' });
const hostIsDown = new CalAuthError({ code: 'renewal_failed', what: 'no.' });
const offline = new CalNetworkError({ code: 'no_answer', what: 'no.', operation: 'slots.list' });

describe('whether it can be shown', () => {
  it.each<[string, Change, string]>([
    ['loading until the event type is known', { eventType: loading, slots: loading }, 'loading'],
    ['ready', {}, 'ready'],
    ['ready while the times are read', { slots: loading }, 'ready'],
    ['missing where there is none by that name', { eventType: known(null) }, 'missing'],
    ['missing where the slots are of nothing', { slots: failed(refusal(404)) }, 'missing'],
    ['refused where it is not open to her', { eventType: failed(refusal(403)) }, 'refused'],
    ['refused where the session has ended', { slots: failed(signedOut) }, 'refused'],
    [
      'ready, and says so itself, where the host’s backend gave no token this time',
      { slots: failed(hostIsDown) },
      'ready',
    ],
    ['ready, and says so itself, in an outage', { slots: failed(offline) }, 'ready'],
    ['ready, and says so itself, where nothing could be read', { eventType: failed(offline) }, 'ready'],
    [
      'ready with what was read before the session ended, so that nothing typed is lost',
      { slots: { value: slotDays(thursday), error: signedOut, isLoading: false } },
      'ready',
    ],
    [
      'ready with what was read before the event type went',
      { slots: { value: slotDays(thursday), error: refusal(404), isLoading: false } },
      'ready',
    ],
  ])('is %s', (_, change, expected) => {
    expect(bookerStatus(facts(change))).toBe(expected);
  });
});

describe('the panel', () => {
  it('offers lengths only where there are several', () => {
    expect(model().panel).toMatchObject({ lengthMinutes: 45, lengthOptions: [30, 45, 60] });
    const one = { ...eventType, lengthOptions: [45] };
    expect(model({}, { eventType: known(one) }).panel.lengthOptions).toEqual([]);
    expect(model({ moving: booking() }).panel.lengthOptions).toEqual([]);
  });

  it('says the chosen time, as long as the chosen length', () => {
    const choices = { ...initialState().choices, lengthMinutes: 60 };
    const step: Step = { at: 'booking', slot: half10, hold: null };
    expect(model({ choices, step }).panel.selection).toEqual({
      start: half10,
      end: at('2026-11-12T11:30:00Z'),
      lost: null,
    });
  });

  it('says no time while one is only being held, and the event type is not known', () => {
    const step: Step = { at: 'holding', slot: half10 };
    expect(model({ step }).panel.selection).toMatchObject({ start: half10 });
    expect(model({ step }, { eventType: loading }).panel.selection).toBeNull();
  });

  it('waits for the event type', () => {
    expect(model({}, { eventType: loading }).panel).toMatchObject({ isLoading: true, title: '', hosts: [] });
  });
});

describe('a booking that is to be moved, while it is read', () => {
  const step: Step = { at: 'opening', uid: 'b1' };
  const seen = (state: Partial<BookerState>) => {
    const whole = { ...initialState(), ...state };
    const given = facts({ slots: loading });
    return bookerModel(whole, withoutCode(whole, given), null).month;
  };

  it('is waited for, until the code for that can’t be fetched', () => {
    expect(model({ step }, { slots: loading })).toMatchObject({ step: 'time', month: { state: 'loading' } });
    expect(seen({ step })).toMatchObject({ state: 'failed', isRetrying: false });
  });

  it('is not what others wait for', () => {
    expect(seen({}).state).toBe('loading');
  });
});

describe('the details', () => {
  const details: Step = { at: 'details', slot: half10, hold: null, notice: null, wasSubmitted: false };

  it('say nothing is wrong before she pressed Confirm, and know all the same', () => {
    expect(model({ step: details }).details).toMatchObject({
      state: 'open',
      problems: {},
      form: { isComplete: false },
    });
    expect(model({ step: { ...details, wasSubmitted: true } }).details?.problems).toMatchObject({
      name: { kind: 'missingName' },
    });
  });

  it('are known ahead of a chosen time, until one is chosen', () => {
    const { details: asked, ahead } = model({ step: { at: 'choosing' } });
    expect(asked).toBeNull();
    expect(ahead?.()?.form.questions.map(({ slug }) => slug)).toEqual(
      model({ step: details }).details?.form.questions.map(({ slug }) => slug),
    );
    expect(model({ step: details }).ahead).toBeNull();
    expect(model({ step: { at: 'choosing' } }, { eventType: loading }).ahead).toBeNull();
  });

  it('are complete once the questions are answered', () => {
    expect(model({ step: details, answers: { name: 'Priya' } }).details?.form.isComplete).toBe(true);
  });

  it('ask nothing but the reason of a booking that moves, which keeps its answers', () => {
    expect(model({ step: details, moving: booking() }).details?.form).toMatchObject({
      questions: [],
      location: null,
      isComplete: true,
    });
    const reason = bookingField('textarea', { slug: 'rescheduleReason' });
    const change = { eventType: known({ ...eventType, fields: [...eventType.fields, reason] }) };
    expect(model({ step: details, moving: booking() }, change).details?.form).toMatchObject({
      questions: [reason],
      problems: { rescheduleReason: { kind: 'missingReason' } },
    });
  });

  it('ask for the place where there is a choice', () => {
    const locations = [...eventType.locations, { kind: 'attendeePhone' as const }];
    const change = { eventType: known({ ...eventType, locations }) };
    const formWith = (answers: Answers) => model({ step: details, answers }, change).details?.form;
    expect(formWith({})?.location).toMatchObject({ chosen: 0, asksFor: null });
    expect(formWith({ name: 'P', location: '1' })).toMatchObject({
      location: { chosen: 1, asksFor: 'phone' },
      isComplete: false,
    });
  });

  const lost: Step = { at: 'lost', slot: half10, reason: 'taken', pending: null };

  it('offer the nearest times in a lost one’s place, also beyond the month', () => {
    const nextFree = known(slot('2026-12-01T09:00:00Z'));
    const found = model({ step: lost, refused: [half10] }, { nextFree }).details?.lost;
    expect(found?.alternatives.map(({ start }) => start)).toEqual([
      at('2026-11-12T09:00:00Z'),
      at('2026-11-12T14:00:00Z'),
      at('2026-12-01T09:00:00Z'),
    ]);
  });

  it('offer nothing of what was read before the time was lost', () => {
    expect(model({ step: lost, isReading: true }).details?.lost).toMatchObject({
      isLoading: true,
      alternatives: [],
    });
  });
});

describe('the receipt', () => {
  it.each<[string, Partial<BookerState>]>([
    ['booked', { step: { at: 'booked', booking: booking(), news: 'made' } }],
    ['requested', { step: { at: 'booked', booking: booking({ status: 'pending' }), news: 'made' } }],
    ['moved', { step: { at: 'booked', booking: booking(), news: 'moved' } }],
    ['kept', { step: { at: 'booked', booking: booking(), news: 'kept' } }],
    ['cancelled', { step: { at: 'booked', booking: booking({ status: 'cancelled' }), news: 'made' } }],
  ])('says that it is %s', (kind, state) => {
    expect(model(state)).toMatchObject({ step: 'success', receipt: { kind } });
  });
});

describe('every step', () => {
  it.each<[Step, string]>([
    [{ at: 'choosing' }, 'time'],
    [{ at: 'holding', slot: half10 }, 'details'],
    [{ at: 'details', slot: half10, hold: null, notice: null, wasSubmitted: false }, 'details'],
    [{ at: 'booking', slot: half10, hold: null }, 'details'],
    [{ at: 'lost', slot: half10, reason: 'expired', pending: null }, 'details'],
    [{ at: 'booked', booking: booking(), news: 'made' }, 'success'],
    [{ at: 'opening', uid: 'b1' }, 'time'],
    [{ at: 'unmovable', why: { kind: 'past' } }, 'unmovable'],
  ])('$at is painted by one view', (step, view) => {
    const painted = model({ step });
    expect(painted.step).toBe(view);
    const parts = [painted.details, painted.unsure, painted.receipt, painted.unmovable];
    expect(parts.filter(Boolean)).toHaveLength(view === 'time' ? 0 : 1);
  });
});

describe('the clock', () => {
  it.each([
    [null, 0],
    [60_000, 0],
    [-299_999, 0],
    [300_000, 1 / 12],
    [-86_400_000, -24],
  ])('that is %s ms off is said to be %s hours wrong', (clockErrorMs, hours) => {
    expect(model({}, { clockErrorMs }).clockErrorHours).toBe(hours);
  });

  it('and the zone are hers until she chooses others', () => {
    expect(model()).toMatchObject({ zone: zones.london, hourCycle: 24, hasPickedDay: false });
    const choices = { ...initialState().choices, zone: zones.newYork, hourCycle: 12 as const };
    expect(model({ choices })).toMatchObject({
      zone: zones.newYork,
      ownZone: zones.london,
      hourCycle: 12,
    });
  });
});

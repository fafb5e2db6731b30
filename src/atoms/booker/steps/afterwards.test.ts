import { describe, expect, it } from 'vitest';
import { parseMonth } from '../../../time/month.js';
import { transition } from '../booker.machine.js';
import { initialState } from '../booker.state.js';
import { booking as givenBooking } from '../testing/given.js';

const booking = givenBooking();

describe('moving a booking that was made before', () => {
  const opening = () => initialState({ lengthMinutes: 60 }, {}, 'b1');
  const opened = (uid: string) =>
    ({ type: 'moveOpened', uid, booking, month: parseMonth('2026-12') }) as const;

  it('begins by reading it', () => {
    expect(opening().step).toEqual({ at: 'opening', uid: 'b1' });
  });

  it('looks in its month first, for the length that the API will give it', () => {
    const { state } = transition(opening(), opened('b1'));
    expect(state).toMatchObject({
      step: { at: 'choosing' },
      moving: booking,
      choices: { month: '2026-12', lengthMinutes: null },
    });
  });

  it('looks where the host wants to begin', () => {
    const given = initialState({ month: parseMonth('2027-01') }, {}, 'b1');
    expect(transition(given, opened('b1')).state.choices.month).toBe('2027-01');
  });

  it('drops what is read of another booking', () => {
    expect(transition(opening(), opened('b0')).state).toEqual(opening());
    const asked = transition(opening(), { type: 'moveAsked', uid: 'b2' }).state;
    expect(transition(asked, opened('b1')).state).toEqual(asked);
    expect(transition(asked, opened('b2')).state.moving).toEqual(booking);
  });

  it('says why it can’t be moved, and lets her book anew', () => {
    const refused = { type: 'moveRefused', uid: 'b1', why: { kind: 'past' } } as const;
    const { state } = transition(opening(), refused);
    expect(state).toMatchObject({
      step: { at: 'unmovable', why: { kind: 'past' } },
      focus: { on: 'unmovable' },
    });
    expect(transition(state, { type: 'startedOver' }).state).toMatchObject({
      step: { at: 'choosing' },
      moving: null,
    });
  });

  it('tells that it stays as it is when she keeps the old time', () => {
    const { state } = transition(opening(), opened('b1'));
    expect(transition(state, { type: 'moveDismissed' }).state.step).toEqual({
      at: 'booked',
      booking,
      news: 'kept',
    });
  });
});

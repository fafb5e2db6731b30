import { describe, expect, it } from 'vitest';
import { createFormatters } from '../../i18n/formatters.js';
import { en } from '../../i18n/locales/en.js';
import { createTranslator } from '../../i18n/translator.js';
import { parseDay } from '../../time/day.js';
import { parseMonth } from '../../time/month.js';
import { announcement } from './announcement.js';
import { bookerModel } from './booker.model.js';
import { type BookerState, initialState } from './booker.state.js';
import * as laterModel from './laterModel.js';
import { at, facts, known, loading } from './testing/given.js';

const words = {
  t: createTranslator({ locale: 'en-GB', dictionary: en }),
  f: createFormatters({ locale: 'en-GB', hourCycle: 24 }),
};
const half10 = at('2026-11-12T10:30:00Z');

const said = (state: Partial<BookerState> = {}, change: Parameters<typeof facts>[0] = {}) =>
  announcement(bookerModel({ ...initialState(), ...state }, facts(change), laterModel), words);

const turned = { choices: { ...initialState().choices, month: parseMonth('2026-11') } };

describe('what is said aloud', () => {
  it('is nothing of what is there from the beginning', () => {
    expect(said()).toBe('');
  });

  it.each([
    ['a time is being held', { step: { at: 'holding', slot: half10 } } as const, 'Holding 10:30 for you'],
    [
      'a time is gone',
      { refused: [half10], isReading: true },
      '10:30 has just been taken. Choose another time.',
    ],
    ['another month is there', turned, 'November 2026, 1 day with free times'],
    [
      'another time is being held in the place of a lost one',
      { step: { at: 'lost', slot: half10, reason: 'taken', pending: at('2026-11-12T14:00:00Z') } } as const,
      'Holding 14:00 for you',
    ],
    [
      'a booking is on its way',
      { step: { at: 'booking', slot: half10, hold: null } } as const,
      'Booking 10:30…',
    ],
  ])('when %s', (_, state, text) => {
    expect(said(state)).toBe(text);
  });

  it('is nothing of a month that is still being read, or that is empty, which says so itself', () => {
    expect(said(turned, { slots: loading })).toBe('');
    expect(said(turned, { slots: known([]) })).toBe('');
  });

  it('is nothing of the month whose day was chosen: its times have the focus', () => {
    const choices = { ...turned.choices, day: parseDay('2026-11-12') };
    expect(said({ choices })).toBe('');
  });

  it('is nothing once the focus has gone on to the details', () => {
    const step = { at: 'details', slot: half10, hold: null, notice: null, wasSubmitted: false } as const;
    expect(said({ ...turned, step })).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../time/day.js';
import { parseMonth } from '../../../time/month.js';
import { type BookerState, type Choices, initialState, noChoices } from '../booker.state.js';
import { at, booking, zones } from '../testing/given.js';
import { addressOf } from './keepAddress.js';

const half10 = at('2026-11-12T10:30:00Z');
const page = 'https://host.example/book?ref=mail#times';
const addressWith = (choices: Partial<Choices>, step?: BookerState['step'], href = page) =>
  addressOf(href, { ...initialState(choices), ...(step && { step }) }, noChoices);

describe('the address', () => {
  it('says nothing before she has chosen, and keeps what is the host\u2019s', () => {
    expect(addressWith({})).toBe(page);
  });

  it('says what she chose', () => {
    const choices = {
      month: parseMonth('2026-11'),
      day: parseDay('2026-11-12'),
      layout: 'week' as const,
      lengthMinutes: 60,
      zone: zones.kathmandu,
    };
    const { searchParams } = new URL(addressWith(choices));
    expect(Object.fromEntries(searchParams)).toEqual({
      ref: 'mail',
      month: '2026-11',
      date: '2026-11-12',
      layout: 'week_view',
      duration: '60',
      'cal.tz': 'Asia/Kathmandu',
    });
  });

  it('leaves out the zone with which the page began: who gets the link has one of her own', () => {
    const first = { ...noChoices, zone: zones.london };
    expect(addressOf(page, initialState(first), first)).toBe(page);
  });

  it.each<[at: string, step: BookerState['step'], says: string | null]>([
    ['choosing', { at: 'choosing' }, null],
    ['holding', { at: 'holding', slot: half10 }, '10:30'],
    ['details', { at: 'details', slot: half10, hold: null, notice: null, wasSubmitted: false }, '10:30'],
    ['booking', { at: 'booking', slot: half10, hold: null }, '10:30'],
    ['lost', { at: 'lost', slot: half10, reason: 'taken', pending: null }, '10:30'],
    ['booked', { at: 'booked', booking: booking(), news: 'made' }, null],
  ])('names the time from its form on, until it is booked: %s', (_, step, says) => {
    const slot = new URL(addressWith({}, step, `${page.replace('#', '&slot=x#')}`)).searchParams.get('slot');
    expect(slot?.slice(11, 16) ?? null).toBe(says);
  });
});

import { describe, expect, it } from 'vitest';
import type { Booking } from '../../queries/bookings.js';
import { addDays, parseDay } from '../../time/day.js';
import { parseInstant } from '../../time/instant.js';
import type { Interval } from '../../time/types.js';
import { weekOf } from '../../time/weeklyHours.js';
import { parseZone } from '../../time/zone.js';
import { someRules as rules, someBooking } from '../testing/someDay.js';
import { hours, wordsIn } from '../testing/wordsIn.js';
import { offeredText, openText, reasonTexts, timesText } from './dayCheckTexts.js';
import type { DayFacts } from './dayFacts.js';
import { explainDay } from './explainDay.js';

const london = parseZone('Europe/London');
/** A Tuesday in winter: London's clocks are UTC's. */
const day = parseDay('2026-12-01');
const at = (time: string) => parseInstant(`2026-12-01T${time}Z`);
const from = (text: string): Interval => {
  const [start = '', end = ''] = text.split('-');
  return { start: at(start), end: at(end) };
};
const booking = (time: string, more: Partial<Booking> = {}): Booking => ({
  ...someBooking,
  ...from(time),
  uid: time,
  eventType: { id: rules.id, slug: 'check-up' },
  ...more,
});
const given = (more: Partial<DayFacts> = {}): DayFacts => ({
  day,
  zone: london,
  now: parseInstant('2026-11-26T09:00Z'),
  hours: { weekly: weekOf((weekday) => hours(weekday === 2 ? '9-12' : '')), overrides: [], zone: london },
  rules,
  allRules: [rules],
  slots: [],
  bookings: [],
  busyTimes: [],
  outOfOffice: [],
  ...more,
});
const slots = (...times: string[]) => times.map(at);
const saidOf = (facts: DayFacts) => {
  const explanation = explainDay(facts);
  const words = wordsIn('en-GB');
  return {
    reasons: reasonTexts(explanation, facts, words),
    unexplained: explanation.unexplained.length > 0 ? timesText(explanation.unexplained, facts, words) : null,
    guesses: explanation.guesses,
  };
};
const own = (text: string) => ({ ...given().hours, overrides: [{ day, ranges: hours(text) }] });

describe('explainDay', () => {
  it.each<[string, Partial<DayFacts>, string[]]>([
    ['all of it is offered', { slots: slots('09:00', '10:00', '11:00') }, []],
    [
      'the weekday is closed',
      { day: addDays(day, 1) },
      ['Wednesday 2 December is closed in the weekly hours.'],
    ],
    ['a date closes it', { hours: own('') }, ['Tuesday 1 December is closed: a date that differs.']],
    [
      'a date has fewer hours',
      { hours: own('9-10'), slots: slots('09:00') },
      ['Tuesday 1 December has hours of its own: 09:00 – 10:00.'],
    ],
    ['it is over', { now: at('13:00') }, ['09:00 – 12:00: over.']],
    [
      'it is too soon',
      { now: at('08:00'), slots: slots('10:00', '11:00') },
      ['09:00 – 10:00: too soon, as 2 hours notice is asked for.'],
    ],
    [
      'some of it is over, and some too soon',
      { now: at('09:30'), rules: { ...rules, noticeMinutes: 30 }, slots: slots('10:00', '11:00') },
      ['09:00 – 09:30: over.', '09:30 – 10:00: too soon, as 30 minutes notice is asked for.'],
    ],
    [
      'it is too far ahead',
      {
        rules: {
          ...rules,
          bookingWindow: { kind: 'days', days: 3, isBusinessDays: false, isRolling: false },
        },
      },
      ['09:00 – 12:00: too far ahead, as Sunday 29 November is the last that can be booked.'],
    ],
    [
      'business days do not count the weekend',
      {
        rules: { ...rules, bookingWindow: { kind: 'days', days: 2, isBusinessDays: true, isRolling: false } },
      },
      ['09:00 – 12:00: too far ahead, as Monday 30 November is the last that can be booked.'],
    ],
    [
      'it lies outside of the dates that can be booked',
      {
        rules: { ...rules, bookingWindow: { kind: 'range', first: addDays(day, 1), last: addDays(day, 3) } },
      },
      ['09:00 – 12:00: outside of 2 – 4 December 2026, which alone can be booked.'],
    ],
    [
      'the host is away',
      { outOfOffice: [{ first: addDays(day, -1), last: day }] },
      ['09:00 – 12:00: out of office, 30 November – 1 December 2026.'],
    ],
    [
      'there are as many bookings as a day may have',
      { rules: { ...rules, countLimits: { day: 1 } }, bookings: [booking('10:00-11:00')] },
      ['09:00 – 12:00: the limit of 1 booking per day is reached.'],
    ],
    [
      'more minutes than a week may have would be booked',
      { rules: { ...rules, durationLimits: { week: 90 } }, bookings: [booking('10:00-11:00')] },
      ['09:00 – 12:00: the limit of 90 minutes per week is reached.'],
    ],
    [
      'somebody has booked',
      { bookings: [booking('10:00-11:00')], slots: slots('09:00', '11:00') },
      ['10:00 – 11:00: booked, “Ann”.'],
    ],
    [
      'a calendar is busy',
      { busyTimes: [from('09:00-10:00'), from('11:00-12:00')], slots: slots('10:00') },
      ['09:00 – 10:00 and 11:00 – 12:00: busy in your calendar.'],
    ],
    [
      'time is kept free around a booking, by both event types',
      {
        rules: { ...rules, beforeBufferMinutes: 30 },
        allRules: [{ ...rules, id: 2, afterBufferMinutes: 30 }],
        bookings: [booking('09:00-10:00', { eventType: { id: 2, slug: 'other' } })],
        slots: slots('11:00'),
      },
      ['09:00 – 10:00: booked, “Ann”.', '10:00 – 11:00: kept free before or after.'],
    ],
    [
      'what is left is too short',
      { bookings: [booking('09:30-10:30')], slots: slots('11:00') },
      ['09:30 – 10:30: booked, “Ann”.', '09:00 – 09:30: shorter than the 60 minutes that it takes.'],
    ],
    [
      'it would fit, but begins on whole hours',
      { hours: { ...given().hours, weekly: weekOf(() => hours('9:15-10:45')) } },
      ['09:15 – 10:45: none of its starting times, every 60 minutes, lets it fit.'],
    ],
    [
      'only the first time of a day is offered',
      { rules: { ...rules, onlyFirstSlot: true }, slots: slots('09:00') },
      ['Only the first free time of a day is offered.'],
    ],
  ])('%s', (_, facts, reasons) => {
    expect(saidOf(given(facts))).toEqual({ reasons, unexplained: null, guesses: [] });
  });

  it.each<[string, Partial<DayFacts>, string, string[]]>([
    ['a hold, perhaps', { slots: slots('09:00', '11:00') }, '10:00 – 11:00', ['hold']],
    [
      'what could not be read',
      { bookings: null, busyTimes: null, outOfOffice: null },
      '09:00 – 12:00',
      ['hold', 'bookings', 'calendars', 'outOfOffice'],
    ],
    [
      'a rolling window',
      {
        rules: { ...rules, bookingWindow: { kind: 'days', days: 2, isBusinessDays: false, isRolling: true } },
      },
      '09:00 – 12:00',
      ['hold', 'rollingWindow'],
    ],
  ])('says when nothing is proven: %s', (_, facts, unexplained, guesses) => {
    expect(saidOf(given(facts))).toEqual({ reasons: [], unexplained, guesses });
  });

  it.each<[string, Partial<Booking>]>([
    ['cancelled', { status: 'cancelled' }],
    ['waiting, where that takes no time', { status: 'pending' }],
    ['waiting, of another event type', { status: 'pending', eventType: { id: 2, slug: 'other' } }],
  ])('takes no time for a booking that is %s', (_, more) => {
    const facts = given({ bookings: [booking('10:00-11:00', more)] });
    expect(saidOf(facts)).toMatchObject({ reasons: [], unexplained: '09:00 – 12:00' });
  });

  it('takes time for a booking that waits, where the event type says so', () => {
    const facts = given({
      rules: { ...rules, pendingBlocks: true },
      bookings: [booking('09:00-12:00', { status: 'pending' })],
    });
    expect(saidOf(facts).reasons).toEqual(['09:00 – 12:00: booked, “Ann”.']);
  });

  it('proves nothing by a booking over which times are offered', () => {
    const all = slots('09:00', '10:00', '11:00');
    expect(saidOf(given({ bookings: [booking('10:00-11:00')], slots: all }))).toEqual({
      reasons: [],
      unexplained: null,
      guesses: [],
    });
  });

  it('tells hours, and what is offered', () => {
    const facts = given({ slots: slots('09:00', '10:00') });
    const explanation = explainDay(facts);
    expect(openText(explanation, facts, wordsIn('en-GB'))).toBe('Hours: 09:00 – 12:00');
    expect(offeredText(explanation, facts, wordsIn('en-GB'))).toBe(
      '2 times can be booked, the first 09:00, the last 10:00',
    );
    expect(offeredText(explainDay(given()), facts, wordsIn('de'))).toBe('Nichts ist buchbar');
  });
});

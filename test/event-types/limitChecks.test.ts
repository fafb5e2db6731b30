import { beforeAll, describe, expect, it } from 'vitest';
import { changeTexts } from '../../src/event-type/changeTexts.js';
import { checkLimits } from '../../src/event-type/checks/checkLimits.js';
import { createFormatters } from '../../src/i18n/formatters.js';
import { loadAllEventTypeWords } from '../../src/i18n/loadWords.js';
import { createTranslator } from '../../src/i18n/translator.js';
import type { SettingKey, SettingValues } from '../../src/queries/event-type/settingValues.js';
import { parseDay } from '../../src/time/day.js';

/** What limits, seats and repetition begin with; the checks and texts of these tabs look at nothing else. */
const plain = {
  lengthInMinutes: 45,
  beforeEventBuffer: 0,
  afterEventBuffer: 0,
  minimumBookingNotice: 120,
  slotInterval: null,
  offsetStart: 0,
  bookingLimitsCount: {},
  bookingLimitsDuration: {},
  bookerActiveBookingsLimit: null,
  bookingWindow: null,
  onlyShowFirstAvailableSlot: false,
  showOptimizedSlots: false,
  seats: null,
  recurrence: null,
} satisfies Partial<SettingValues>;

const withValue = (patch: Partial<SettingValues>) =>
  // SAFETY: what is left out is not looked at.
  ({ ...plain, ...patch }) as SettingValues;

const range = (first: string, last: string) =>
  ({ kind: 'range', first: parseDay(first), last: parseDay(last) }) as const;
const days = (count: number, isRolling: boolean) =>
  ({ kind: 'days', days: count, isBusinessDays: false, isRolling }) as const;
const series = (interval: number, occurrences: number) =>
  ({ frequency: 'weekly', interval, occurrences }) as const;
const seats = (total: number) => ({ total, showsAttendees: false, showsLeft: false });

describe('what has to be mended of limits, seats and repetition', () => {
  const cases: [Partial<SettingValues>, string[]][] = [
    [{}, []],
    [
      { beforeEventBuffer: -1, afterEventBuffer: -5 },
      ['beforeEventBuffer.minutes', 'afterEventBuffer.minutes'],
    ],
    [{ minimumBookingNotice: -1 }, ['minimumBookingNotice.null']],
    [{ slotInterval: 0 }, ['slotInterval.null']],
    [{ offsetStart: -1 }, ['offsetStart.null']],
    [{ bookingLimitsCount: { day: 0 } }, ['bookingLimitsCount.day']],
    [{ bookingLimitsCount: { day: 5, week: 5, year: 9 } }, []],
    [{ bookingLimitsCount: { day: 6, month: 5 } }, ['bookingLimitsCount.day']],
    [{ bookingLimitsCount: { day: 3, week: 9, month: 8 } }, ['bookingLimitsCount.week']],
    [{ bookingLimitsDuration: { day: 14 } }, ['bookingLimitsDuration.day']],
    [{ bookingLimitsDuration: { month: 90, year: 60 } }, ['bookingLimitsDuration.month']],
    [{ bookerActiveBookingsLimit: { most: 0, offersMove: false } }, ['bookerActiveBookingsLimit.most']],
    [{ bookingWindow: range('2026-11-10', '2026-11-10') }, []],
    [{ bookingWindow: range('2026-11-10', '2026-11-09') }, ['bookingWindow.last']],
    [{ bookingWindow: days(0, false) }, []],
    [{ bookingWindow: days(0, true) }, ['bookingWindow.days']],
    [{ seats: seats(1000) }, []],
    [{ seats: seats(0) }, ['seats.total']],
    [{ seats: seats(1001) }, ['seats.total']],
    [{ recurrence: series(0, 0) }, ['recurrence.interval', 'recurrence.occurrences']],
  ];
  it.each(cases)('%j: %j', (patch, faults) => {
    expect(checkLimits(withValue(patch)).map(({ key, part }) => `${key}.${part}`)).toEqual(faults);
  });
});

describe('what changed of limits, seats and repetition', () => {
  const words = {
    t: createTranslator({ locale: 'en', dictionary: null }),
    f: createFormatters({ locale: 'en-GB' }),
  };
  beforeAll(loadAllEventTypeWords);

  const cases: [SettingKey, Partial<SettingValues>, string[]][] = [
    ['beforeEventBuffer', { beforeEventBuffer: 10 }, ['Kept free before: 10 minutes, was nothing']],
    ['minimumBookingNotice', { minimumBookingNotice: 240 }, ['Notice: 4 hours, was 2 hours']],
    ['minimumBookingNotice', { minimumBookingNotice: 2880 }, ['Notice: 2 days, was 2 hours']],
    ['minimumBookingNotice', { minimumBookingNotice: 0 }, ['Notice: none, was 2 hours']],
    ['slotInterval', { slotInterval: 30 }, ['Start times: Every 30 minutes, was Follow the length']],
    ['bookingLimitsCount', { bookingLimitsCount: { day: 6 } }, ['6 bookings per day, was no limit']],
    [
      'bookingLimitsDuration',
      { bookingLimitsDuration: { week: 90 } },
      ['90 minutes booked per week, was no limit'],
    ],
    [
      'bookerActiveBookingsLimit',
      { bookerActiveBookingsLimit: { most: 1, offersMove: true } },
      ['1 booking per person, was no limit', 'Moving the last booking is offered'],
    ],
    ['bookingWindow', { bookingWindow: days(60, false) }, ['How far ahead: 60 calendar days, was no end']],
    [
      'seats',
      { seats: { ...seats(8), showsLeft: true } },
      ['8 seats at each time, was one person', 'Seats that are left are shown'],
    ],
    ['recurrence', { recurrence: series(2, 6) }, ['Repeats every 2 weeks, 6 times at most, was one booking']],
  ];
  it.each(cases)('of %s to %j is said', (key, patch, texts) => {
    expect(changeTexts(withValue({}), withValue(patch), [key], words)).toEqual(texts);
  });
});

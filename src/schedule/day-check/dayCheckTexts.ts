import type { DictionaryKey } from '../../i18n/dictionary.js';
import type { LimitPeriod } from '../../queries/hostRules.js';
import { dayInterval } from '../../time/day.js';
import { dialHours } from '../../time/dialHours.js';
import { minutesInDay } from '../../time/minutesInDay.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import { dialTime, rangesText } from '../hourTexts.js';
import type { HoursWords } from '../words.js';
import type { DayExplanation, DayGuess, DayReason } from './dayFacts.js';

/** Which day, on whose clocks, the texts are about. */
export interface CheckedDay {
  day: Day;
  zone: Zone;
}

/** `Hours: 09:00 – 17:00` */
export function openText({ open }: DayExplanation, { day, zone }: CheckedDay, words: HoursWords): string {
  const [shown] = dialHours(open, zone, day, day);
  return words.t('hours.checkHours', { hours: rangesText(shown?.ranges ?? [], words) });
}

export function offeredText({ slots }: DayExplanation, { zone }: CheckedDay, { t, f }: HoursWords): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return t('hours.checkNothing');
  return t('hours.checkOffered', {
    count: slots.length,
    first: f.time(first, zone),
    last: f.time(last, zone),
  });
}

/** A sentence for each reason; those of one kind that differ in their time alone share it. */
export function reasonTexts(
  { reasons }: Pick<DayExplanation, 'reasons'>,
  checked: CheckedDay,
  words: HoursWords,
): string[] {
  const groups = new Map<string, { reason: DayReason; times: Interval[] }>();
  for (const reason of reasons) {
    const { time, ...rest } = { time: null, ...reason };
    const alike = JSON.stringify(rest);
    const group = groups.get(alike) ?? { reason, times: [] };
    groups.set(alike, { reason, times: time ? [...group.times, time] : group.times });
  }
  return [...groups.values()].map(({ reason, times }) =>
    reasonText(reason, timesText(times, checked, words), words),
  );
}

/** `09:00 – 10:30 and 13:00 – 14:00` */
export function timesText(
  times: readonly Interval[],
  { day, zone }: CheckedDay,
  { t, f }: HoursWords,
): string {
  const { end: midnight } = dayInterval(day, zone);
  return f.list(
    times.map(({ start, end }) =>
      t('hours.fromTo', {
        from: f.time(start, zone),
        to: end === midnight ? dialTime(minutesInDay, f) : f.time(end, zone),
      }),
    ),
  );
}

const periodKeys: Readonly<Record<LimitPeriod, DictionaryKey & `hours.checkPeriod${string}`>> = {
  day: 'hours.checkPeriodDay',
  week: 'hours.checkPeriodWeek',
  month: 'hours.checkPeriodMonth',
  year: 'hours.checkPeriodYear',
};

function reasonText(reason: DayReason, times: string, words: HoursWords): string {
  const { t, f } = words;
  switch (reason.kind) {
    case 'closed':
      return t('hours.checkClosed', { day: f.longDay(reason.day) });
    case 'override':
      return reason.ranges.length === 0
        ? t('hours.checkDateClosed', { day: f.longDay(reason.day) })
        : t('hours.checkDateHours', { day: f.longDay(reason.day), hours: rangesText(reason.ranges, words) });
    case 'past':
      return t('hours.checkPast', { times });
    case 'notice':
      return t('hours.checkNotice', { times, length: f.longLength(reason.noticeMinutes) });
    case 'window':
      return reason.first
        ? t('hours.checkWindow', { times, dates: f.dayRange(reason.first, reason.last) })
        : t('hours.checkWindowUntil', { times, day: f.longDay(reason.last) });
    case 'outOfOffice':
      return t('hours.checkOutOfOffice', { times, dates: f.dayRange(reason.first, reason.last) });
    case 'limit': {
      const period = t(periodKeys[reason.period]);
      return reason.unit === 'bookings'
        ? t('hours.checkLimitCount', { times, count: reason.most, period })
        : t('hours.checkLimitLength', { times, length: f.longLength(reason.most), period });
    }
    case 'booking':
      return t('hours.checkBooking', { times, title: reason.title });
    case 'calendar':
      return t('hours.checkCalendar', { times });
    case 'buffer':
      return t('hours.checkBuffer', { times });
    case 'short':
      return t('hours.checkShort', { times, length: f.longLength(reason.lengthMinutes) });
    case 'grid':
      return t('hours.checkGrid', { times, length: f.longLength(reason.stepMinutes) });
    case 'onlyFirst':
      return t('hours.checkOnlyFirst');
  }
}

export const guessKeys: Readonly<Record<DayGuess, DictionaryKey & `hours.checkGuess${string}`>> = {
  hold: 'hours.checkGuessHold',
  bookings: 'hours.checkGuessBookings',
  calendars: 'hours.checkGuessCalendars',
  outOfOffice: 'hours.checkGuessOutOfOffice',
  rollingWindow: 'hours.checkGuessRollingWindow',
};

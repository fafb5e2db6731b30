import type { Booking } from 'daybook';
import { locale, words } from '../words/language.js';

/** The days and times of the clinic's zone, in the page's language. */
export function clinicDays(timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (time: number) => formatter.format(time);
  };
  const weekday = format({ weekday: 'long' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const dayKey = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const time = format({ hour: '2-digit', minute: '2-digit' });

  /** Any time of tomorrow: a day is at most 25 hours long, and at midnight 26 hours later is still tomorrow. */
  const isTomorrow = (start: number, now: number) =>
    dayKey(start) === dayKey(now + 86_400_000) && dayKey(start) !== dayKey(now);

  return {
    time,
    longDay: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    dayAndMonth,
    isToday: (start: number, now: number) => dayKey(start) === dayKey(now),
    /** `Today`, `Tomorrow` or the weekday. */
    dayName: (start: number, now: number) => {
      if (dayKey(start) === dayKey(now)) return words.today;
      return isTomorrow(start, now) ? words.tomorrow : weekday(start);
    },
    /** In the order of the list, a group for each day. */
    byDay: (bookings: readonly Booking[]) => {
      const days = new Map<string, Booking[]>();
      for (const booking of bookings) {
        const key = dayKey(booking.start);
        days.set(key, [...(days.get(key) ?? []), booking]);
      }
      return [...days].map(([key, list]) => ({ key, list }));
    },
  };
}

export type ClinicDays = ReturnType<typeof clinicDays>;

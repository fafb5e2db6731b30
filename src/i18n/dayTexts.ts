import { addDays, parseDay } from '../time/day.js';
import { firstDay } from '../time/month.js';
import type { Day, Month, Weekday } from '../time/types.js';
import { formatterCache } from './formatterCache.js';
import { languageOf } from './locale.js';
import { remembered } from './remembered.js';

/** Days and months as text. English without a region puts the day first, as most of the world does; en-US does not. */
export interface DayTexts {
  /** `Thursday 12 November 2026`; a tag that asks for a calendar with other months adds the date there: `… (2 Kislev 5787)`. */
  fullDay(day: Day): string;
  /** `Thursday 12 November` */
  longDay(day: Day): string;
  /** `Thu 12 November` */
  mediumDay(day: Day): string;
  /** `Thu 12` */
  shortDay(day: Day): string;
  /** `9 – 15 November 2026`, from the first to the last day */
  dayRange(first: Day, last: Day): string;
  /** `9 – 15 November`: the same without the year, for days whose year is plain. */
  dayRangeInYear(first: Day, last: Day): string;
  /** `12`, as the cell of a month shows it. */
  dayOfMonth(day: Day): string;
  /** `November 2026`; with another one that it goes on to, in short, `Nov – Dec 2026`. */
  month(month: Month, last?: Month): string;
  /** The names of seven days, from the one that a week starts with; 0 is Sunday. */
  weekdays(weekStart: Weekday, width: 'short' | 'long'): string[];
}

/** 1970-01-04 was a Sunday. */
const someSunday = parseDay('1970-01-04');

/** A day is in no zone: UTC's noon stands for it, and UTC shows it. */
const noon = (day: Day) => Date.parse(`${day}T12:00Z`);

export function dayTexts(locale: string): DayTexts {
  const formatter = formatterCache(locale);
  const isEnglish = languageOf(locale) === 'en';

  const inUtc = (options: Intl.DateTimeFormatOptions) => formatter({ timeZone: 'UTC', ...options });

  const text = (day: Day, options: Intl.DateTimeFormatOptions): string => {
    const written = inUtc(options).format(noon(day));
    // Where the day comes before the month English needs no comma; engines disagree on whether to write it.
    return isEnglish && /^\D*\d+ \D/.test(written) ? written.replaceAll(',', '') : written;
  };

  const range = (first: Day, last: Day, options: Intl.DateTimeFormatOptions): string =>
    // Intl writes ranges as numbers alone there: 2026/11/09.
    /^(ja|zh)/.test(locale)
      ? `${text(first, options)}～${text(last, options)}`
      : inUtc(options).formatRange(noon(first), noon(last)).replace(/\s/g, ' ');

  const weekdayAndDay = (day: Day): string => {
    if (!isEnglish) return text(day, { weekday: 'short', day: 'numeric' });
    // American English alone would turn it round: "12 Thu".
    return `${text(day, { weekday: 'short' })} ${text(day, { day: 'numeric' })}`;
  };

  /** In the calendar that the tag asks for, where its months are not those of the grid; else nothing. */
  const elsewhere = (day: Day, options: Intl.DateTimeFormatOptions) =>
    /-ca-(?!bud|greg|iso|jap|roc)/.test(locale)
      ? ` (${new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(noon(day))})`
      : '';

  const dayAndMonth = { day: 'numeric', month: 'long' } as const;
  const date = { ...dayAndMonth, year: 'numeric' } as const;

  return {
    fullDay: (day) => text(day, { weekday: 'long', ...date }) + elsewhere(day, date),
    longDay: remembered((day: Day) => text(day, { weekday: 'long', ...dayAndMonth })),
    mediumDay: (day) => text(day, { weekday: 'short', ...dayAndMonth }),
    shortDay: weekdayAndDay,
    dayRange: (first, last) => range(first, last, date),
    dayRangeInYear: (first, last) => range(first, last, dayAndMonth),
    dayOfMonth: remembered((day: Day) => /\p{Nd}+/u.exec(text(day, { day: 'numeric' }))?.[0] ?? day.slice(8)),
    month: (month, last = month) =>
      last === month
        ? text(firstDay(month), { month: 'long', year: 'numeric' })
        : range(firstDay(month), firstDay(last), { month: 'short', year: 'numeric' }),
    weekdays: (weekStart, width) =>
      Array.from({ length: 7 }, (_, index) =>
        text(addDays(someSunday, weekStart + index), { weekday: width }),
      ),
  };
}

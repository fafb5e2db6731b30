import { millisecondsInMinute } from 'date-fns/constants';
import type { Instant, Zone } from '../time/types.js';
import { dialMinutes } from '../time/wallTime.js';
import { type DayTexts, dayTexts } from './dayTexts.js';
import { textDirection } from './direction.js';
import { formatterCache } from './formatterCache.js';
import { languageOf, parseLocale } from './locale.js';
import { remembered } from './remembered.js';
import { zoneCity } from './zoneCity.js';

export type HourCycle = 12 | 24;

/**
 * Dates, times and figures as text. Each one is a pure function of what it is given, and costs an Intl formatter only
 * the first time. Instants are shown on the clocks of the zone that is given; days are in no zone.
 */
export interface Formatters extends DayTexts {
  /** BCP 47: for names of countries, prices, and whatever else Intl knows. */
  readonly locale: string;
  /** Which clock `time` shows, after the locale has had its say. */
  readonly hourCycle: HourCycle;
  /** `, ` or its like: between two things that belong together, such as a day and a time. */
  readonly comma: string;
  /** What stands between two words or two sentences: nothing in Japanese and Chinese. */
  readonly blank: string;
  /** `09:00`, or `9:00 am` on the 12-hour clock. */
  time(instant: Instant, zone: Zone): string;
  /** `10:30 – 11:15`. Says the times alone, also where the end is on another day. */
  timeRange(start: Instant, end: Instant, zone: Zone): string;
  /** `Lord Howe`: the city of the zone's name, in English in all languages. */
  zoneCity(zone: Zone): string;
  /** `GMT`, `EST`, `GMT+5:45`: the offset in force at that instant, by its short name where the locale has one. */
  zoneName(zone: Zone, instant: Instant): string;
  /** `Eastern Time`, `India Standard Time`: what people call the zone, without a word on summer or winter. */
  zoneLongName(zone: Zone, instant: Instant): string;
  /** `London (GMT), 09:12`: which zone, and what its clocks show. */
  zoneNow(zone: Zone, now: Instant): string;
  /** `1,200` */
  count(number: number): string;
  /** `Ann, Ben and Cem` */
  list(items: readonly string[]): string;
  /** `45 min`, from two hours on `2 hr 30 min`. */
  length(minutes: number): string;
  /** `45 minutes`, from two hours on `2 hours 30 minutes`. */
  longLength(minutes: number): string;
  /** `8:42`: minutes and seconds that are left; parts of a second count as a whole one, less than 0 as 0. */
  countdown(milliseconds: number): string;
}

export interface FormatterOptions {
  /** BCP 47. A tag that can't be read counts as English. */
  locale: string;
  /** Default: the locale's own. */
  hourCycle?: HourCycle;
}

/** Where it is not the Latin one. What follows the sign is what the language writes between words. */
const commas: Readonly<Record<string, string>> = { ja: '、', zh: '，', ar: '، ', fa: '، ', ur: '، ' };

export function createFormatters(options: FormatterOptions): Formatters {
  const locale = parseLocale(options.locale);
  const isEnglish = languageOf(locale) === 'en';
  const formatter = formatterCache(locale);
  let numbers: Intl.NumberFormat | undefined;
  const hourCycle = options.hourCycle ?? localHourCycle(locale);
  const comma = commas[languageOf(locale)] ?? ', ';
  const blank = comma.slice(1);
  // Figures alone would run from left to right, and the end of a range would stand before its beginning.
  const mark = textDirection(locale) === 'rtl' ? '\u200f' : '';

  const dialText = remembered((minutes: number): string => {
    const clock = formatter({
      timeZone: 'UTC',
      minute: '2-digit',
      ...(hourCycle === 24 ? { hour: '2-digit', hourCycle: 'h23' } : { hour: 'numeric', hourCycle: 'h12' }),
    });
    // PLATFORM: engines differ in the space before am, and a server's text must equal the browser's.
    const text = clock.format(minutes * millisecondsInMinute).replace(/\s/g, ' ');
    return isEnglish ? text.toLowerCase() : text;
  });
  // Only the dial is shown, and reading that needs no formatter of the zone.
  const time = (instant: Instant, zone: Zone): string => dialText(dialMinutes(instant, zone));

  const nameOf = (zone: Zone, instant: Instant, timeZoneName: 'short' | 'longGeneric'): string =>
    formatter({ timeZone: zone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  // Some languages count from Greenwich in Greenwich too.
  const zoneName = (zone: Zone, instant: Instant): string =>
    nameOf(zone, instant, 'short').replace(/[+−-][0٠]$/, '');

  const length = (minutes: number, unitDisplay: 'short' | 'long'): string => {
    // "mins" of en-GB is the odd one out among languages, so English is the American here.
    const unit = (name: 'hour' | 'minute', amount: number) =>
      new Intl.NumberFormat(isEnglish ? 'en' : locale, { style: 'unit', unit: name, unitDisplay })
        .format(amount)
        // CLDR puts one before the units of Japanese, where nobody writes it.
        .replace(' ', blank);
    if (minutes < 120) return unit('minute', minutes);
    const hours = unit('hour', Math.floor(minutes / 60));
    return minutes % 60 === 0 ? hours : `${hours}${blank}${unit('minute', minutes % 60)}`;
  };

  return {
    ...dayTexts(locale === 'en' ? 'en-GB' : locale),
    locale,
    hourCycle,
    comma,
    blank,
    time,
    timeRange: (start, end, zone) => `${mark}${time(start, zone)} – ${time(end, zone)}`,
    zoneCity,
    zoneName,
    zoneLongName: (zone, instant) => nameOf(zone, instant, 'longGeneric'),
    zoneNow: (zone, now) => {
      const [city, name] = [zoneCity(zone), zoneName(zone, now)];
      return `${city === name ? city : `${city} (${name})`}${comma}${time(now, zone)}`;
    },
    count(number) {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(number);
    },
    list: (items) => (items.length > 1 ? new Intl.ListFormat(locale).format(items) : items.join('')),
    length: remembered((minutes: number) => length(minutes, 'short')),
    longLength: remembered((minutes: number) => length(minutes, 'long')),
    countdown: (milliseconds) => {
      const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    },
  };
}

function localHourCycle(locale: string): HourCycle {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? 12 : 24;
}

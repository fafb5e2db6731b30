import { asciiDigits } from '../form/asciiDigits.js';

/** What a time field knows of the locale's clock. */
export interface TimeFieldClock {
  readonly hourCycle: 12 | 24;
  /** Whole minutes since midnight, 0 to 1440, as the locale writes them; 1440 is the midnight at which the day ends. */
  text(minutes: number): string;
  /** What the locale says to each hour, 0 to 23, on the 12-hour clock: `am` and `pm`, or finer. */
  readonly dayPeriods: readonly string[];
}

const hourMinutes = 60;
const noon = 720;
const dayEnd = 1440;

/** Said of a whole time, and nothing about which half of the day it is in. */
const units = /^(h|hrs?|uhr|[時时点點시](分|분)?|分|분)$/;
/** Between hours and minutes: a mark, a letter for the hour, or a space alone. */
const separator = /^(\s*[:.,·∶٫]\s*|\s*(h|uhr|[時时点點시])\s*|\s+)$/;

/** Full-width and half-width alike, without capitals and invisible marks of direction. */
const plain = (text: string): string =>
  asciiDigits(text.normalize('NFKC').toLowerCase())
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** The letters alone: `p. m.` and `PM` are one. */
const lettersOf = (text: string): string => plain(text).replace(/[^\p{L}\p{M}]/gu, '');

interface Dial {
  hour: number;
  minute: number;
  /** The letters beside the figures; with those between hours and minutes, unless all they do is part the two. */
  word: string;
}

/** `930`, `9`, `9:30`, `21h30`; undefined where the figures are no time. */
function readDial(text: string): Dial | undefined {
  const match = /^([\p{L}\p{M}\p{Po}\s]*)(\d{1,4})(?:(\D+)(\d{2}))?([\p{L}\p{M}\p{Po}\s]*)$/u.exec(
    plain(text),
  );
  if (!match) return undefined;
  const [, before = '', figures = '', between, minutes, after = ''] = match;
  const isParted = between === undefined || separator.test(between);
  if (between !== undefined && (figures.length > 2 || !(isParted || lettersOf(between)))) return undefined;
  const split = between === undefined && figures.length > 2 ? figures.length - 2 : figures.length;
  return {
    hour: Number(figures.slice(0, split)),
    minute: Number(minutes ?? (figures.slice(split) || 0)),
    word: lettersOf(isParted ? before + after : text),
  };
}

/** Whether the letters beside the figures can be said of that hour: in full, or their beginning as in `9p`. */
function saysHour(word: string, hour: number, { dayPeriods }: TimeFieldClock): boolean {
  const said = [lettersOf(dayPeriods[hour] ?? ''), hour < 12 ? 'am' : 'pm'];
  return said.some((period) => period !== '' && period.startsWith(word));
}

/** Every time of the day that the figures can stand for; more than one where the half of the day is left open. */
function candidates({ hour, minute, word }: Dial, clock: TimeFieldClock): number[] {
  if (minute >= hourMinutes || hour > 24 || (hour === 24 && minute > 0)) return [];
  const literal = hour * hourMinutes + minute;
  const isOpen = word === '' || units.test(word);
  if (isOpen && (clock.hourCycle === 24 || hour === 0 || hour > 12)) return [literal];
  const halves = hour > 12 ? [literal] : [literal % noon, (literal % noon) + noon];
  // Bare 12 is noon: who means midnight says so.
  if (isOpen) return hour === 12 ? halves.reverse() : halves;
  const named = halves.filter((half) => saysHour(word, Math.floor((half % dayEnd) / hourMinutes), clock));
  // Some locales, such as Dzongkha, write words on each side of the hour.
  return named.length > 0 ? named : halves.filter((half) => lettersOf(clock.text(half)) === word);
}

/**
 * The time that was typed, in whole minutes since midnight: `9`, `930`, `9:30`, `9:30 pm`, `9p`, `21h30`, `21.30`,
 * `24:00`, in the digits of any script and with the locale's words for the halves of the day. What is left open is the
 * morning, and 12 is noon. undefined where it is no time, or could be two.
 *
 * @param after the time that it ends what began at: midnight is then the day's end, 1440, and on the 12-hour clock what
 * is left open is the first such time that comes after.
 */
export function readTime(text: string, clock: TimeFieldClock, after?: number): number | undefined {
  const dial = readDial(text);
  if (!dial) return undefined;
  const found = candidates(dial, clock);
  const isOpen = dial.word === '' || units.test(dial.word);
  if (found.length > 1 && !isOpen) return undefined;
  if (after === undefined) return found[0];
  const ends = found.map((minutes) => (minutes === 0 ? dayEnd : minutes));
  return ends.find((minutes) => minutes > after) ?? ends[0];
}

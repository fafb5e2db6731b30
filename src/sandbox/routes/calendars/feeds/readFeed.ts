import { addDays, parseDay, startOfDay } from '../../../../time/day.js';
import { addMinutes, parseInstant } from '../../../../time/instant.js';
import type { Instant, Zone } from '../../../../time/types.js';
import { toInstant } from '../../../../time/wallTime.js';
import { isZone } from '../../../../time/zone.js';

/** One event of a feed. */
export interface FeedEvent {
  title: string;
  start: Instant;
  end: Instant;
}

export interface Feed {
  /** What the calendar calls itself; some don't. */
  name: string | undefined;
  /** @param zone where a day begins, and where a time without zone is meant */
  eventsIn(zone: Zone): FeedEvent[];
}

interface Line {
  name: string;
  parameters: Readonly<Record<string, string>>;
  value: string;
}

/**
 * Reads a calendar file (RFC 5545). An event that is marked as free takes its time all the same, as on the real server; a
 * cancelled one does not. Of an event that repeats only the first time is read.
 *
 * @throws Error when the text is no calendar
 */
export function readFeed(text: string): Feed {
  const lines = unfolded(text).map(readLine);
  if (!lines.some(({ name, value }) => name === 'BEGIN' && value === 'VCALENDAR')) {
    throw new Error('The feed is no calendar');
  }
  const called =
    lines.find(({ name }) => name === 'X-WR-CALNAME') ?? lines.find(({ name }) => name === 'NAME');
  const events = eventsOf(lines);
  return {
    name: called && plain(called.value),
    eventsIn: (zone) => events.flatMap((properties) => eventOf(properties, zone)),
  };
}

/** A long line goes on in the next one, behind a blank. */
const unfolded = (text: string): string[] =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

/** `DTSTART;TZID=Europe/Paris:20261214T100000` */
function readLine(line: string): Line {
  const [, head = '', value = ''] = /^((?:[^":]|"[^"]*")*):(.*)$/.exec(line) ?? [];
  const [name = '', ...rest] = head.split(';');
  const parameters = rest.map((parameter): [string, string] => {
    const [key = '', ...values] = parameter.split('=');
    return [key.toUpperCase(), values.join('=').replace(/"/g, '')];
  });
  return { name: name.toUpperCase(), parameters: Object.fromEntries(parameters), value };
}

type Properties = ReadonlyMap<string, Line>;

/** What stands in each VEVENT itself: an alarm inside of it has times of its own. */
function eventsOf(lines: readonly Line[]): Properties[] {
  const events: Map<string, Line>[] = [];
  const open: string[] = [];
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      open.push(line.value);
      if (line.value === 'VEVENT') events.push(new Map());
    } else if (line.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(line.name, line);
  }
  return events;
}

function eventOf(properties: Properties, zone: Zone): FeedEvent[] {
  const begin = properties.get('DTSTART');
  const start = begin && momentOf(begin, zone);
  if (!begin || start === undefined || properties.get('STATUS')?.value === 'CANCELLED') return [];
  const until = properties.get('DTEND');
  const length = properties.get('DURATION')?.value;
  const end =
    (until && momentOf(until, zone)) ??
    (length === undefined ? endWithoutOne(begin, start, zone) : addMinutes(start, minutesOf(length)));
  return [{ title: plain(properties.get('SUMMARY')?.value ?? ''), start, end }];
}

const TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;

/** undefined: it can't be read. A zone that nobody knows is the owner's. */
function momentOf({ value, parameters }: Line, zone: Zone): Instant | undefined {
  const [, year, month, date, hours, minutes, seconds, utc] = TIME.exec(value) ?? [];
  if (!year) return undefined;
  const day = `${year}-${month}-${date}`;
  if (utc) return parseInstant(`${day}T${hours}:${minutes}:${seconds}Z`);
  const named = parameters.TZID ?? '';
  const of = isZone(named) ? named : zone;
  if (hours === undefined) return startOfDay(parseDay(day), zone);
  const minute = toInstant(parseDay(day), Number(hours) * 60 + Number(minutes), of);
  return addMinutes(minute, Number(seconds) / 60);
}

/** A day lasts a day, and a moment no time. */
const endWithoutOne = ({ value }: Line, start: Instant, zone: Zone): Instant =>
  value.length === 8
    ? startOfDay(addDays(parseDay(value.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')), 1), zone)
    : start;

/** `P1DT2H30M` */
function minutesOf(duration: string): number {
  const count = (unit: RegExp) => Number(unit.exec(duration)?.[1] ?? 0);
  const days = count(/(\d+)W/) * 7 + count(/(\d+)D/);
  return (days * 24 + count(/(\d+)H/)) * 60 + count(/T.*?(\d+)M/) + count(/(\d+)S/) / 60;
}

const plain = (text: string): string =>
  text.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

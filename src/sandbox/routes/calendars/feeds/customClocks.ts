import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { instantOf } from '../../../../time/instant.js';
import type { Clock } from './clocks.js';
import { type Component, lineOf, linesOf } from './components.js';
import { type Repetition, readRule } from './repeat.js';
import { readWritten } from './wall.js';

/** Half of a VTIMEZONE: from which times on, on its own clocks, they are set to which offset. Milliseconds. */
interface Observance {
  from: number;
  to: number;
  starts: readonly number[];
  rules: readonly Repetition[];
}

/**
 * The clocks that a calendar describes itself, by their names: some programs name zones that nobody else knows, such as
 * `W. Europe Standard Time`.
 */
export function customClocks(calendar: Component): ReadonlyMap<string, Clock> {
  const zones = calendar.parts.filter(({ name }) => name === 'VTIMEZONE');
  return new Map(zones.map((zone) => [lineOf(zone, 'TZID')?.value ?? '', clockOf(zone)]));
}

function clockOf({ parts }: Component): Clock {
  const observances = parts.map(observanceOf);
  const offsets = new Map<number, ReturnType<typeof offsetsOf>>();
  const offsetAt = (wall: number): number => {
    const year = new Date(wall).getUTCFullYear();
    const known = offsets.get(year) ?? offsetsOf(year, observances);
    offsets.set(year, known);
    return known.findLast(({ since }) => since <= wall)?.offset ?? observances[0]?.from ?? 0;
  };
  return {
    instantAt: (wall) => instantOf(wall - offsetAt(wall)),
    wallAt: (instant) => instant + offsetAt(instant + offsetAt(instant)),
  };
}

/** The changes that matter in that year, in order: its own, and the last one before it. */
function offsetsOf(year: number, observances: readonly Observance[]) {
  const range = { from: Date.UTC(year - 1), to: Date.UTC(year + 1) };
  return observances
    .flatMap(({ to, starts, rules }) =>
      [...starts, ...rules.flatMap((rule) => rule.wallsIn(range))].map((since) => ({ since, offset: to })),
    )
    .sort((a, b) => a.since - b.since);
}

function observanceOf(component: Component): Observance {
  const start = readWritten(lineOf(component, 'DTSTART')?.value ?? '').wall;
  const from = readOffset(lineOf(component, 'TZOFFSETFROM')?.value ?? '');
  const to = readOffset(lineOf(component, 'TZOFFSETTO')?.value ?? '');
  const before: Clock = {
    instantAt: (wall) => instantOf(wall - from),
    wallAt: (instant) => instant + from,
  };
  const further = linesOf(component, 'RDATE').flatMap(({ value }) => value.split(','));
  return {
    from,
    to,
    starts: [start, ...further.map((text) => readWritten(text).wall)],
    rules: linesOf(component, 'RRULE').map(({ value }) => readRule(value, start, before)),
  };
}

/** `-0330` or `+013000`, in milliseconds. */
function readOffset(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text) ?? [];
  const size =
    Number(hours) * millisecondsInHour + Number(minutes) * millisecondsInMinute + Number(seconds) * 1000;
  if (Number.isNaN(size) || size >= millisecondsInDay) throw new Error(`The feed names no offset: ${text}`);
  return sign === '-' ? -size : size;
}

import type { Zone } from './types.js';

const mostDays = 5000;

/**
 * Remembers what `read` told of a zone and a day: asking for an offset costs more than all sums that are made with it.
 *
 * @internal
 */
export function rememberByDay(read: (zone: Zone, day: number) => number): typeof read {
  const known = new Map<Zone, Map<number, number>>();
  return (zone, day) => {
    const days = known.get(zone) ?? new Map<number, number>();
    const remembered = days.get(day);
    if (remembered !== undefined) return remembered;
    const offset = read(zone, day);
    // Whoever walks through the centuries must not fill the memory.
    known.set(zone, days.size < mostDays ? days.set(day, offset) : new Map());
    return offset;
  };
}

import type { HourRange } from '../../time/weeklyHours.js';

/** Where something stands beside others that take the same time. */
export interface Lane {
  /** From 0. */
  readonly lane: number;
  /** How many lanes there are in the stretch that it is part of. */
  readonly lanes: number;
}

/** A lane for each range, in the order that is given: those that overlap stand beside each other, in as few lanes as can be. */
export function besideEachOther(ranges: readonly HourRange[]): Lane[] {
  const lanes = new Map<number, number>();
  const widths = new Map<number, number>();
  const order = ranges
    .map((range, index) => ({ ...range, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let stretch: number[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const index of stretch) widths.set(index, ends.length);
    stretch = [];
    ends = [];
  };
  for (const { start, end, index } of order) {
    if (ends.every((taken) => taken <= start)) close();
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    lanes.set(index, lane);
    stretch.push(index);
  }
  close();
  return ranges.map((_, index) => ({ lane: lanes.get(index) ?? 0, lanes: widths.get(index) ?? 1 }));
}

import type { Weekday } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';

/** A text that stands in a time field and is no time: the draft has the time from before. */
export interface Typo {
  readonly edge: keyof HourRange;
  readonly text: string;
}

/** By the field's place. */
export type Typos = Readonly<Record<string, string>>;

const keyOf = (weekday: Weekday, index: number, edge: keyof HourRange) => `${weekday} ${index} ${edge}`;

/** @param text null: it is gone, or has become a time */
export function withTypo(
  typos: Typos,
  { weekday, index, edge }: { weekday: Weekday; index: number; edge: keyof HourRange },
  text: string | null,
): Typos {
  const key = keyOf(weekday, index, edge);
  const { [key]: before, ...rest } = typos;
  if (text === null) return before === undefined ? typos : rest;
  return { ...rest, [key]: text };
}

export const typosOf = (typos: Typos, weekday: Weekday, index: number): Typo[] =>
  (['start', 'end'] as const).flatMap((edge) => {
    const text = typos[keyOf(weekday, index, edge)];
    return text === undefined ? [] : [{ edge, text }];
  });

import type { Day } from '../../time/types.js';

interface Cell {
  isSelected?: boolean;
  isToday?: boolean;
  isAvailable?: boolean;
}

/** The day that Tab leads to: the wanted one, or, where it is not among these, the chosen, today, the first that is free. */
export function tabStopOf(days: readonly Day[], cells: ReadonlyMap<Day, Cell>, wanted: Day): Day | undefined {
  const firstThat = (is: keyof Cell) => days.find((day) => cells.get(day)?.[is]);
  if (days.includes(wanted)) return wanted;
  return firstThat('isSelected') ?? firstThat('isToday') ?? firstThat('isAvailable') ?? days[0];
}

import type { SettingValues } from '../../queries/event-type/settingValues.js';

type Grid = Pick<SettingValues, 'lengthInMinutes' | 'slotInterval' | 'offsetStart'>;

/** Minutes from one offered start to the next: the server adds the offset to every step. */
export const startStep = ({ lengthInMinutes, slotInterval, offsetStart }: Grid): number =>
  (slotInterval ?? lengthInMinutes) + offsetStart;

/** The first starts of hours that begin at `opens`, in minutes since midnight. */
export const firstStarts = (opens: number, grid: Grid, count: number): number[] =>
  Array.from({ length: count }, (_, index) => opens + grid.offsetStart + index * startStep(grid));

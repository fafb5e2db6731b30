import type { SettingValues } from '../../queries/event-type/settingValues.js';

/** Of an event type, in minutes, inclusive. */
export const shortestLength = 1;
export const longestLength = 24 * 60;

type Lengths = Pick<SettingValues, 'lengthInMinutes' | 'lengthInMinutesOptions'>;

/** What is offered to be picked without typing. */
const usual: readonly number[] = [10, 15, 20, 30, 45, 60, 90, 120];

const sorted = (lengths: Iterable<number>) => [...new Set(lengths)].sort((a, b) => a - b);

export const isLength = (minutes: number): boolean =>
  Number.isSafeInteger(minutes) && minutes >= shortestLength && minutes <= longestLength;

export const hasSeveral = ({ lengthInMinutesOptions }: Lengths): boolean => lengthInMinutesOptions.length > 0;

/** Those that can be picked, ascending: the usual ones, those that are chosen, and those that were. */
export const pickableLengths = (chosen: readonly number[], saved: readonly number[]): number[] =>
  sorted([...usual, ...chosen, ...saved]);

/** A visitor can choose from then on: its length, and twice of it, or half where that would be too long. */
export function withSeveral({ lengthInMinutes: length }: Lengths): Lengths {
  const other = length * 2 <= longestLength ? length * 2 : Math.floor(length / 2);
  return { lengthInMinutes: length, lengthInMinutesOptions: sorted([length, other]) };
}

/** The length that was chosen at first is the only one from then on. */
export const withoutSeveral = ({ lengthInMinutes }: Lengths): Lengths => ({
  lengthInMinutes,
  lengthInMinutesOptions: [],
});

export const withLength = ({ lengthInMinutes, lengthInMinutesOptions }: Lengths, added: number): Lengths => ({
  lengthInMinutes,
  lengthInMinutesOptions: sorted([...lengthInMinutesOptions, added]),
});

/** Two stay: one alone is no choice. Where the one that is chosen at first goes, the shortest takes its place. */
export function withoutLength(lengths: Lengths, removed: number): Lengths {
  const [first, second, ...rest] = lengths.lengthInMinutesOptions.filter((each) => each !== removed);
  if (first === undefined || second === undefined) return lengths;
  const { lengthInMinutes } = lengths;
  return {
    lengthInMinutes: lengthInMinutes === removed ? first : lengthInMinutes,
    lengthInMinutesOptions: [first, second, ...rest],
  };
}

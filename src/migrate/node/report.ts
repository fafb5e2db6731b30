import type { Note } from '../code/visit.js';

export interface FileReport {
  /** From the folder that the command was run in. */
  readonly path: string;
  readonly isChanged: boolean;
  readonly notes: readonly Note[];
  /** Why nothing was done to it; null: nothing stood in the way. */
  readonly unreadable: string | null;
}

export interface Report {
  readonly dryRun: boolean;
  /** The guide, whose headings the notes name. */
  readonly guide: string;
  /** How many were read. */
  readonly read: number;
  /** Those that changed, or of which something is to be said. */
  readonly files: readonly FileReport[];
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

const lines = ({ path, isChanged, notes, unreadable }: FileReport, dryRun: boolean): string[] => [
  `${path}  ${unreadable !== null ? `left alone: ${unreadable}` : isChanged ? (dryRun ? 'would change' : 'changed') : 'unchanged'}`,
  ...notes.map(
    ({ line, kind, what, todo, guide }) =>
      `  ${path}:${line}  ${kind.toUpperCase()}  ${what.split('\n')[0]}: ${todo} (MOVING.md#${guide})`,
  ),
];

/** The report as people read it. */
export function writeReport({ dryRun, guide, read, files }: Report): string {
  const changed = files.filter(({ isChanged }) => isChanged).length;
  const unread = files.filter(({ unreadable }) => unreadable !== null).length;
  const todos = files.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'todo').length;
  const sum = [
    `${count(read, 'file')} read, ${changed} ${dryRun ? 'would change' : 'changed'}, ${count(todos, 'thing')} to do`,
    ...(unread > 0 ? [`${unread} could not be read`] : []),
  ].join(', ');
  const end =
    files.length === 0
      ? ['Nothing of @calcom/atoms is here.']
      : [
          `MOVING.md is ${guide}`,
          ...(todos > 0 ? ['Search for "TODO(daybook-migrate)" to find what is left.'] : []),
        ];
  return [...files.flatMap((each) => [...lines(each, dryRun), '']), `${sum}.`, ...end, ''].join('\n');
}

import type { DraftShape } from './draftShape.js';
import { isSame } from './isSame.js';

/** The names of the fields in which the two differ: those of the first in its order, then what only the second has. */
export function changedFields<Draft>(shape: DraftShape<Draft>, from: Draft, to: Draft): string[] {
  const [before, after] = [shape.fields(from), shape.fields(to)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

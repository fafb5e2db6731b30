/** Characters of a text, and what stands in their place. */
export interface Edit {
  readonly start: number;
  /** Without this one. Equal to `start`: something is put in. */
  readonly end: number;
  readonly text: string;
}

const isInside = (inner: Edit, outer: Edit) =>
  inner !== outer &&
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (outer.start < inner.start || inner.end < outer.end);

const standingOf = (edits: readonly Edit[]) =>
  edits.filter((edit) => !edits.some((other) => isInside(edit, other)));

/** Where a place of the text stands once the edits are made; of what went, where it was. */
export function movedBy(edits: readonly Edit[], place: number): number {
  const before = standingOf(edits).filter(({ end }) => end <= place);
  return before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), place);
}

/**
 * The text with all of the edits made, and not a byte of it changed elsewhere. What is to happen inside of something that
 * goes as a whole does not happen. What is put in at one place keeps the order of the list.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const standing = standingOf(edits);
  const sorted = standing.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`Two edits want the same text at ${edit.start}.`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

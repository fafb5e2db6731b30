/** What changed its place among the others, and which way. */
export interface MovedItem {
  readonly item: string;
  readonly isUp: boolean;
}

/** The longest run of places that still ascends: the fewest moves explain the rest. */
function longestAscending(places: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, place]);
  }
  // Of two that explain it alike, the later: then the other one has moved up.
  const best = runs.reduce<number[]>((found, run) => (run.length >= found.length ? run : found), []);
  return new Set(best);
}

/** The fewest items whose moves explain the new order. Those that came or went are no part of it. */
export function movedItems(before: readonly string[], after: readonly string[]): MovedItem[] {
  const stayed = before.filter((item) => after.includes(item));
  const now = after.filter((item) => before.includes(item));
  const kept = longestAscending(now.map((item) => stayed.indexOf(item)));
  return now.flatMap((item, place) => {
    const was = stayed.indexOf(item);
    return kept.has(was) ? [] : [{ item, isUp: place < was }];
  });
}

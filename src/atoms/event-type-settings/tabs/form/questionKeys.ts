/** A row of the list: its key stays while the question's identifier is written anew. */
export interface KeyedQuestion {
  readonly key: string;
  readonly slug: string;
}

export function newKey(rows: readonly KeyedQuestion[]): string {
  const numbers = rows.map(({ key }) => Number(key));
  return String(Math.max(0, ...numbers) + 1);
}

/**
 * The rows of a form after it has changed: a question keeps its key where its identifier stayed, or else its place.
 * The very same list where nothing changed.
 */
export function keyedQuestions(
  before: readonly KeyedQuestion[],
  slugs: readonly string[],
): readonly KeyedQuestion[] {
  if (before.length === slugs.length && before.every(({ slug }, place) => slug === slugs[place]))
    return before;
  const free = new Set(before);
  const found = slugs.map((slug, place): KeyedQuestion | undefined => {
    const there = before[place];
    const row = there?.slug === slug ? there : [...free].find((each) => each.slug === slug);
    return row && free.delete(row) ? row : undefined;
  });
  const rows: KeyedQuestion[] = [];
  for (const [place, slug] of slugs.entries()) {
    const there = before[place];
    const isRenamed = found[place] === undefined && there !== undefined && free.delete(there);
    const key = found[place]?.key ?? (isRenamed ? there.key : newKey([...before, ...rows]));
    rows.push({ key, slug });
  }
  return rows;
}

/** Without accents and capitals, so that "sao" finds "São Paulo". */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How well a label answers a folded query, best first. */
export type MatchRank = 0 | 1 | 2;

export interface TextMatch {
  /** Code units of the label, end excluded. */
  start: number;
  end: number;
  /** 0 at the label's beginning, 1 at a word's, 2 within a word. */
  rank: MatchRank;
}

/** Where the label answers the folded query, at the best place that does; undefined where it doesn't. */
export function matchText(label: string, foldedQuery: string): TextMatch | undefined {
  if (foldedQuery === '') return undefined;
  // The letter behind each folded code unit: folding can make several of a letter, or nothing.
  const letters: { start: number; end: number }[] = [];
  let folded = '';
  let unit = 0;
  for (const letter of label) {
    const piece = foldText(letter);
    folded += piece;
    for (let index = 0; index < piece.length; index++)
      letters.push({ start: unit, end: unit + letter.length });
    unit += letter.length;
  }

  const isWordStart = (at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '');
  let at = folded.indexOf(foldedQuery);
  if (at < 0) return undefined;
  for (let next = at; next >= 0; next = folded.indexOf(foldedQuery, next + 1)) {
    if (!isWordStart(next)) continue;
    at = next;
    break;
  }
  return {
    start: letters[at]?.start ?? 0,
    end: letters[at + foldedQuery.length - 1]?.end ?? label.length,
    rank: at === 0 ? 0 : isWordStart(at) ? 1 : 2,
  };
}

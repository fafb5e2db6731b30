import { foldText, matchText, type TextMatch } from './matchText.js';

export interface ComboboxOption {
  value: string;
  label: string;
  /** On the other side of the row, muted: the time it is there. */
  aside?: string;
  /** Further words it is found by, never shown. */
  keywords?: string;
}

export interface ComboboxGroup {
  /** Above its options; left out for a list without groups. */
  label?: string;
  options: readonly ComboboxOption[];
}

export interface FoundOption extends ComboboxOption {
  match: TextMatch | undefined;
}

export interface FoundGroup {
  label: string | undefined;
  options: FoundOption[];
}

/** After every label match come those that are found by their keywords alone, whole words first. */
function rankOf(option: FoundOption, foldedQuery: string): number | undefined {
  if (option.match) return option.match.rank;
  const keywords = foldText(option.keywords ?? '');
  if (!keywords.includes(foldedQuery)) return undefined;
  return ` ${keywords.replace(/[/_]/g, ' ')} `.includes(` ${foldedQuery} `) ? 3 : 4;
}

/**
 * The options that answer the query, best first within their group, at most `limit` in all.
 * `hiddenCount` is how many more there are. An empty query leaves the order as it is.
 */
export function filterOptions(groups: readonly ComboboxGroup[], query: string, limit: number) {
  const foldedQuery = foldText(query.trim());
  const found: FoundGroup[] = [];
  let total = 0;
  let shown = 0;
  for (const group of groups) {
    const ranked = group.options.flatMap((option) => {
      const candidate = { ...option, match: matchText(option.label, foldedQuery) };
      const rank = rankOf(candidate, foldedQuery);
      return rank === undefined ? [] : [{ rank: foldedQuery ? rank : 0, candidate }];
    });
    total += ranked.length;
    const options = ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, limit - shown)
      .map(({ candidate }) => candidate);
    shown += options.length;
    if (options.length > 0) found.push({ label: group.label, options });
  }
  return { groups: found, hiddenCount: total - shown };
}

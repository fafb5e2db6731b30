import type { SearchParams } from '../options/routing.js';

/** What an address says, without the question mark, and always written the same way. */
export const searchText = (params: SearchParams | undefined): string =>
  // SAFETY: whatever is no text is made one, and of a list that is its items with commas between.
  new URLSearchParams(params as string | undefined).toString();

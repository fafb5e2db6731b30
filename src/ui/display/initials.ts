/**
 * The first letters of the first and the last word, in capitals; one letter for one word, none for none.
 * Words that begin with no letter ("(she)") count only when there is nothing else.
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const lettered = words.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const from = lettered.length > 0 ? lettered : words;
  const ends = from.length > 1 ? [from[0], from[from.length - 1]] : from;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}

/**
 * Which of the items a key leads to from the one at `from`, -1 for none: arrows around the ends, Home, End, and a letter
 * to the next item that begins with it. undefined for every other key, and where none begins so.
 */
export function placeOfKey(key: string, from: number, labels: readonly string[]): number | undefined {
  const count = labels.length;
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (Math.max(from, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  // A key that writes has the name of what it writes.
  if (key === ' ' || [...key].length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  const places = labels.map((_, index) => (from + 1 + index) % count);
  return places.find((place) => labels[place]?.toLocaleLowerCase().startsWith(letter));
}

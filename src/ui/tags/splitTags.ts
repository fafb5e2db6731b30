/** Line breaks, commas and semicolons part tags; spaces around one don't count, nor does an empty one. */
export const splitTags = (text: string): string[] =>
  text
    .split(/[,;\n\r\t]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The tags with those added that aren't there yet, in order of arrival; capitals don't tell two apart. */
export function addTags(tags: readonly string[], added: readonly string[]): string[] {
  const seen = new Set(tags.map((tag) => tag.toLowerCase()));
  const fresh = added.filter((tag) => {
    const key = tag.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  return [...tags, ...fresh];
}

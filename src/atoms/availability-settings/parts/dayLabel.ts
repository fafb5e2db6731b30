/** The page's own words for a button, with the day's name in its place; undefined: it has none. */
export const dayLabel = (label: string | undefined, day: string): string | undefined =>
  label?.replaceAll('{day}', day);

export const THEIRS = '@calcom/atoms';
export const OURS = 'daybook';

/** Where something of theirs is imported from; their inner folders are no places of ours. */
export const isTheirs = (specifier: string): boolean =>
  specifier === THEIRS || specifier.startsWith(`${THEIRS}/`);

/** What the same is imported from here. */
export const ourModule = (specifier: string): string =>
  /\.css$/.test(specifier) ? `${OURS}/styles.css` : OURS;

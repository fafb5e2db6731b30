import type { Formatters } from './formatters.js';

/** Whole sentences, one after the other as the language writes them. What is not said is left out. */
export const sentences = (
  { blank }: Pick<Formatters, 'blank'>,
  ...texts: readonly (string | false | null | undefined)[]
): string => texts.filter(Boolean).join(blank);

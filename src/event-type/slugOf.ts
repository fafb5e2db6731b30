/**
 * The address that a title gives: lower case, no accents, a hyphen for whatever is no letter, digit or dot. The server makes
 * the same of what it is sent, so that what is shown is what will be stored. Empty where the title has nothing to read.
 */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');

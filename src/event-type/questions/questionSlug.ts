import type { OwnKind } from './questionKinds.js';

/** Those that the server keeps for the questions of every form. */
export const systemSlugs: readonly string[] = [
  'name',
  'splitName',
  'email',
  'location',
  'title',
  'notes',
  'guests',
  'rescheduleReason',
];

const maxLength = 60;

const latin = (label: string) =>
  label
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');

/**
 * The identifier of a new question, from its words: Latin letters, digits and hyphens, as the server keeps them. Words
 * without any leave the kind.
 * @param taken those of the form's other questions
 */
export function questionSlug(label: string, kind: OwnKind, taken: readonly string[]): string {
  const wanted = latin(label) || kind;
  const isFree = (slug: string) => !taken.includes(slug) && !systemSlugs.includes(slug);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

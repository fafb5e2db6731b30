import type { Field, Fields } from './fieldsOf.js';

/** How ours differs from what is described. */
export type Difference = 'missing' | 'extra' | 'type' | 'required' | 'values';

export interface Disagreement {
  field: string;
  difference: Difference;
  described: string;
  ours: string;
}

export interface Comparison {
  /** How many fields were held against each other. */
  count: number;
  disagreements: Disagreement[];
}

const parentOf = (field: string) => field.replace(/(\.[^.[\]{}]+|\[\]|\{\}|^[^.[\]{}]+)$/, '');

/** Whether one side says nothing about what is below: an object or a list of anything. */
function isOpaque(fields: Fields, field: string): boolean {
  const parent = parentOf(field);
  const begins = (other: string) =>
    other !== parent && other.startsWith(parent) && parentOf(other) === parent;
  return parent !== '' && fields.has(parent) && ![...fields.keys()].some(begins);
}

const wordsOf = ({ types, isRequired, values }: Field) =>
  [types.join('|') || 'anything', isRequired ? 'required' : 'optional', values.join('|')]
    .filter(Boolean)
    .join(' ');

const isSame = (left: readonly unknown[], right: readonly unknown[]) =>
  left.length === right.length && left.every((value) => right.includes(value));

function differencesOf(theirs: Field, ours: Field): Difference[] {
  const found: Difference[] = [];
  if (theirs.types.length > 0 && ours.types.length > 0 && !isSame(theirs.types, ours.types))
    found.push('type');
  if (theirs.isRequired !== ours.isRequired) found.push('required');
  if (!isSame(theirs.values, ours.values)) found.push('values');
  return found;
}

/** Holds our fields against those that are described. What lies below a missing or an opaque field is not told again. */
export function compare(described: Fields, ours: Fields): Comparison {
  const disagreements: Disagreement[] = [];
  const told = new Set<string>();
  const isBelowTold = (field: string) =>
    [...told].some(
      (above) => field !== above && field.startsWith(above) && /^[.[{]/.test(field.slice(above.length)),
    );
  const tell = (field: string, difference: Difference, theirs: Field | undefined, own: Field | undefined) =>
    disagreements.push({
      field,
      difference,
      described: theirs ? wordsOf(theirs) : '-',
      ours: own ? wordsOf(own) : '-',
    });

  for (const [field, theirs] of described) {
    const own = ours.get(field);
    if (own) {
      for (const difference of differencesOf(theirs, own)) tell(field, difference, theirs, own);
    } else if (!isBelowTold(field) && !isOpaque(ours, field)) {
      told.add(field);
      tell(field, 'missing', theirs, undefined);
    }
  }
  for (const [field, own] of ours) {
    if (described.has(field) || isBelowTold(field) || isOpaque(described, field)) continue;
    told.add(field);
    tell(field, 'extra', undefined, own);
  }
  return { count: new Set([...described.keys(), ...ours.keys()]).size, disagreements };
}

import type { ReferenceOperation } from '../../.config/readReference.js';

export interface Family {
  /** Such as `organizations.teams`. */
  name: string;
  operations: ReferenceOperation[];
}

const familyOf = ({ name }: ReferenceOperation) => name.slice(0, name.lastIndexOf('.'));

/** Families in alphabetical order, a parent before what is below it. */
export function familiesOf(operations: readonly ReferenceOperation[]): Family[] {
  const families = new Map<string, ReferenceOperation[]>();
  for (const operation of operations) {
    const name = familyOf(operation);
    families.set(name, [...(families.get(name) ?? []), operation]);
  }
  return [...families]
    .map(([name, members]) => ({ name, operations: members }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every word has to be found, in the name, the address or what is said about it. */
export function search(operations: readonly ReferenceOperation[], text: string): ReferenceOperation[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter(({ name, method, path, words }) => {
    const all = `${name} ${method} ${path} ${words}`.toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}

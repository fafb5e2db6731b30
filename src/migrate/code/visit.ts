import type ts from 'typescript';
import type { Edit } from './edits.js';

export type TypeScript = typeof ts;

/** Something that is told of a place. */
export interface Note {
  /** Of the file as it is to be, from 1. */
  readonly line: number;
  /** `todo`: somebody has to see to it. `note`: it works, and is another than it was. */
  readonly kind: 'todo' | 'note';
  /** What it is about: `Booker durationConfig`. */
  readonly what: string;
  readonly todo: string;
  /** Heading of the guide. */
  readonly guide: string;
}

/** One file, while it is looked at. */
export interface Visit {
  readonly ts: TypeScript;
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly edits: Edit[];
  /** `at`: where in the file as it is. */
  readonly notes: (Omit<Note, 'line'> & { readonly at: number })[];
}

export const MARK = 'TODO(daybook-migrate):';

export function note(visit: Visit, node: ts.Node, about: Omit<Note, 'line'>): void {
  visit.notes.push({ at: node.getStart(visit.file), ...about });
}

export const textOf = ({ file }: Visit, node: ts.Node): string => node.getText(file);

export const replace = (visit: Visit, node: ts.Node, text: string): void => {
  visit.edits.push({ start: node.getStart(visit.file), end: node.getEnd(), text });
};

/** What stands before a place on its line; null: something else than blanks. */
export function indentAt({ file }: Visit, start: number): string | null {
  const before = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(before) ? before : null;
}

export const newlineOf = ({ file }: Visit): string => (file.text.includes('\r\n') ? '\r\n' : '\n');

/** A comment before a node: on a line of its own where the node begins one. */
export function remark(visit: Visit, node: ts.Node, todo: string): void {
  const start = node.getStart(visit.file);
  const indent = indentAt(visit, start);
  const text = indent === null ? `/* ${MARK} ${todo} */ ` : `// ${MARK} ${todo}${newlineOf(visit)}${indent}`;
  visit.edits.push({ start, end: start, text });
}

/** Every node below, parents first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (next: ts.Node) => {
    found.push(next);
    next.forEachChild(visit);
  };
  visit(node);
  return found;
}

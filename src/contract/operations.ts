import type { OperationRow } from './operation.js';
import * as table from './table.js';

type RowsIn<Tree> = {
  [Key in keyof Tree]: Tree[Key] extends OperationRow ? Tree[Key] : RowsIn<Tree[Key]>;
}[keyof Tree];

type Row = RowsIn<typeof table>;

/** Where an operation stands, such as `bookings.create`. */
export type OperationName = Row['name'];

/** Every row of the table by its name. */
export type Operations = { readonly [Each in Row as Each['name']]: Each };

function rowsIn(tree: object): OperationRow[] {
  return Object.values(tree).flatMap((entry) => ('path' in entry ? [entry] : rowsIn(entry)));
}

/** The table as a flat list, to count it, to search it, or to look an operation up by its name. */
export const operations = /* @__PURE__ */ (() =>
  // SAFETY: a test holds every row's name against the place where it stands.
  Object.fromEntries(rowsIn(table).map((row) => [row.name, row])) as Operations)();

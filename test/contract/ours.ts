import * as z from 'zod';
import type { OperationRow, TableRow } from '../../src/contract/operation.js';
import { operations } from '../../src/contract/operations.js';
import { wires } from '../../src/contract/table.wire.js';
import type { OperationRowV1 } from '../../src/contract/v1/operationV1.js';
import * as tableV1 from '../../src/contract/v1/table.js';
import { wiresV1 } from '../../src/contract/v1/table.wire.js';
import type { Wire } from '../../src/contract/wire.js';
import { type Fields, fieldsOf, type JsonSchema } from './fieldsOf.js';

export interface Ours<Row extends TableRow = OperationRow> {
  row: Row;
  wire: Wire<unknown>;
}

/** `METHOD /v2/path/{}`, whatever the braces hold. */
export const addressOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

function paired<Row extends TableRow>(rows: readonly Row[], wiresByName: object): Ours<Row>[] {
  // SAFETY: what is read here of a pair is the same for every row.
  const pairs = wiresByName as Readonly<Record<string, Wire<unknown>>>;
  return rows.map((row) => {
    const wire = pairs[row.name];
    if (!wire) throw new Error(`${row.name} has no schemas.`);
    return { row, wire };
  });
}

const isRowV1 = (entry: object): entry is OperationRowV1 => 'path' in entry;

const rowsIn = (tree: object): OperationRowV1[] =>
  Object.values(tree).flatMap((entry: object) => (isRowV1(entry) ? [entry] : rowsIn(entry)));

/** Every row with its schemas. */
export const ours: Ours[] = paired(Object.values(operations), wires);

/** The same of the legacy API. */
export const oursV1: Ours<OperationRowV1>[] = paired(rowsIn(tableV1), wiresV1);

/** The fields of a schema of ours; of none, none. */
export function ourFields(schema: z.ZodType | undefined, io: 'input' | 'output'): Fields {
  if (!schema) return new Map();
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline', cycles: 'ref' });
  // SAFETY: what zod writes is JSON Schema; only what the interface names is read of it.
  const root = json as JsonSchema & { $defs?: Record<string, JsonSchema> };
  return fieldsOf(root, (ref) => (ref === '#' ? root : root.$defs?.[ref.split('/').at(-1) ?? '']));
}

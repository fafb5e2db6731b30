import * as z from 'zod';
import type { OperationRow } from '../../src/contract/operation.js';
import { operations } from '../../src/contract/operations.js';
import { wires } from '../../src/contract/table.wire.js';
import type { Wire } from '../../src/contract/wire.js';
import { type Fields, fieldsOf, type JsonSchema } from './fieldsOf.js';

export interface Ours {
  row: OperationRow;
  wire: Wire<unknown>;
}

// SAFETY: what is read here of a pair is the same for every row.
const pairs = wires as Readonly<Record<string, Wire<unknown>>>;

/** `METHOD /v2/path/{}`, whatever the braces hold. */
export const addressOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

/** Every row with its schemas. */
export const ours: Ours[] = Object.values(operations).map((row) => {
  const wire = pairs[row.name];
  if (!wire) throw new Error(`${row.name} has no schemas.`);
  return { row, wire };
});

/** The fields of a schema of ours; of none, none. */
export function ourFields(schema: z.ZodType | undefined, io: 'input' | 'output'): Fields {
  if (!schema) return new Map();
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline', cycles: 'ref' });
  // SAFETY: what zod writes is JSON Schema; only what the interface names is read of it.
  const root = json as JsonSchema & { $defs?: Record<string, JsonSchema> };
  return fieldsOf(root, (ref) => (ref === '#' ? root : root.$defs?.[ref.split('/').at(-1) ?? '']));
}

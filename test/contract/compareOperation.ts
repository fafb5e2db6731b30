import type { TableRow } from '../../src/contract/operation.js';
import { compare, type Disagreement } from './compare.js';
import { type Fields, fieldsOf, type JsonSchema } from './fieldsOf.js';
import { type Ours, ourFields } from './ours.js';
import type { Described, Media } from './reference.js';

export interface How {
  resolve: (ref: string) => JsonSchema | undefined;
  /** The answer is the body itself; else what is under its `data`. */
  isBare: boolean;
  /** Parameters that the client sends by itself. */
  own?: readonly string[];
}

export interface Named extends Disagreement {
  /** `operation part field difference` */
  name: string;
}

const only = (content: Record<string, Media> | undefined) => Object.values(content ?? {})[0]?.schema;

/** Only what goes into one part of a request, as a schema of its own. */
function parametersOf(
  { parameters = [] }: Described,
  place: 'path' | 'query',
  { resolve, own = [] }: How,
): Fields {
  const there = parameters.filter((parameter) => parameter.in === place && !own.includes(parameter.name));
  const properties = Object.fromEntries(there.map(({ name, schema }) => [name, schema]));
  const required = there.filter((one) => one.required).map(({ name }) => name);
  return fieldsOf({ type: 'object', properties, required }, resolve);
}

const bodyOf = ({ requestBody }: Described, { resolve }: How): Fields | undefined => {
  const schema = only(requestBody?.content);
  return schema && fieldsOf(schema, resolve);
};

/** What is described of the answer; undefined: the description says nothing of it. */
function dataOf({ responses = {} }: Described, { resolve, isBare }: How): Fields | undefined {
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const schema = only(success?.content);
  if (!schema) return undefined;
  const fields = fieldsOf(schema, resolve);
  if (isBare) return fields;
  const below = [...fields].flatMap(([field, value]): [string, typeof value][] =>
    /^data[.[{]/.test(field) ? [[field.replace(/^data\.?/, ''), value]] : [],
  );
  return below.length > 0 ? new Map(below) : undefined;
}

/** Holds a row with its schemas against its description, part by part. */
export function compareOperation(
  described: Described,
  { row, wire }: Ours<TableRow>,
  how: How,
): { count: number; disagreements: Named[] } {
  const parts: [part: string, theirs: Fields | undefined, own: Fields][] = [
    ['path', parametersOf(described, 'path', how), ourFields(wire.path, 'input')],
    ['query', parametersOf(described, 'query', how), ourFields(wire.query, 'input')],
    ['body', bodyOf(described, how), ourFields(wire.body, 'input')],
    ['data', dataOf(described, how), ourFields(wire.answer, 'output')],
  ];
  let count = 0;
  const disagreements: Named[] = [];
  for (const [part, theirs, own] of parts) {
    if (!theirs) continue;
    const result = compare(theirs, own);
    count += result.count;
    for (const one of result.disagreements) {
      disagreements.push({ ...one, name: `${row.name} ${part} ${one.field} ${one.difference}` });
    }
  }
  return { count, disagreements };
}

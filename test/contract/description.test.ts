import { describe, expect, it } from 'vitest';
import { compare, type Disagreement } from './compare.js';
import { explain, reasons } from './disagreements/index.js';
import { type Fields, fieldsOf, type JsonSchema } from './fieldsOf.js';
import { addressOf, type Ours, ourFields, ours } from './ours.js';
import {
  components,
  type Described,
  describedOperations,
  documentedAddresses,
  isThere,
  unlessThere,
} from './reference.js';

const resolve = (ref: string) => components[ref.split('/').at(-1) ?? ''];
const only = (content: Record<string, { schema: JsonSchema }> | undefined) =>
  Object.values(content ?? {})[0]?.schema;

const oursByAddress = new Map<string, Ours[]>();
for (const one of ours) {
  const address = addressOf(one.row);
  oursByAddress.set(address, [...(oursByAddress.get(address) ?? []), one]);
}

/** The row that speaks the version which the description names; of several the first. */
function rowFor(described: Described): Ours | undefined {
  const version = described.parameters?.find(({ name }) => name === 'cal-api-version')?.schema;
  const rows = oursByAddress.get(addressOf(described)) ?? [];
  return rows.find(({ row }) => row.version === version?.enum?.[0]) ?? rows[0];
}

/** Only what goes into one part of a request, as a schema of its own. */
function parametersOf({ parameters = [] }: Described, place: 'path' | 'query'): Fields {
  const there = parameters.filter((parameter) => parameter.in === place);
  const properties = Object.fromEntries(there.map(({ name, schema }) => [name, schema]));
  const required = there.filter((one) => one.required).map(({ name }) => name);
  return fieldsOf({ type: 'object', properties, required }, resolve);
}

const bodyOf = ({ requestBody }: Described): Fields | undefined => {
  const schema = only(requestBody?.content);
  return schema && fieldsOf(schema, resolve);
};

/** What is described below `data`; undefined: the description says nothing of it. */
function dataOf({ responses = {} }: Described, isBare: boolean): Fields | undefined {
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

interface Named extends Disagreement {
  name: string;
}

function compared(described: Described, { row, wire }: Ours): { count: number; disagreements: Named[] } {
  const parts: [part: string, theirs: Fields | undefined, own: Fields][] = [
    ['path', parametersOf(described, 'path'), ourFields(wire.path, 'input')],
    ['query', parametersOf(described, 'query'), ourFields(wire.query, 'input')],
    ['body', bodyOf(described), ourFields(wire.body, 'input')],
    ['data', dataOf(described, row.answers === 'bare'), ourFields(wire.answer, 'output')],
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

describe.skipIf(!isThere)(`the table, held against the API’s description${unlessThere}`, () => {
  const missing = describedOperations.filter((described) => !rowFor(described)).map(addressOf);
  const results = describedOperations.flatMap((described) => {
    const row = rowFor(described);
    return row ? [{ described, row, ...compared(described, row) }] : [];
  });
  const disagreements = results.flatMap((result) => result.disagreements);
  const { unexplained, idle } = explain(disagreements, reasons.described);

  it('has every operation that is described', () => {
    expect(describedOperations.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it('has every operation that a page of the documentation is about', () => {
    expect(documentedAddresses.length).toBeGreaterThan(240);
    const ownAddresses = new Set(oursByAddress.keys());
    const addresses = documentedAddresses.map((address) => address.replace(/\{\w+\}/g, '{}'));
    expect(addresses.filter((address) => !ownAddresses.has(address))).toEqual([]);
  });

  it('agrees on every parameter, every field that is sent and every field that is answered, or says why not', () => {
    const fieldCount = results.reduce((sum, { count }) => sum + count, 0);
    console.info(
      `operations ${results.length}/${describedOperations.length}, ` +
        `fields ${fieldCount - unexplained.length}/${fieldCount} ` +
        `(${disagreements.length} differ, ${disagreements.length - unexplained.length} of them for a reason)`,
    );
    expect(fieldCount).toBeGreaterThan(1000);
    expect(
      unexplained.map(({ name, described, ours: own }) => `${name}: described ${described}, ours ${own}`),
    ).toEqual([]);
  });

  it('gives no reason for what does not differ', () => {
    expect(idle).toEqual([]);
    expect(reasons.described.filter(([, reason]) => reason.length < 15)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareOperation } from './compareOperation.js';
import { explain, reasons } from './disagreements/index.js';
import { addressOf, type Ours, ours } from './ours.js';
import { type Described, descriptionOf, documentedAddresses, isThere, unlessThere } from './reference.js';

const { operations: describedOperations, resolve } = descriptionOf('v2');

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

describe.skipIf(!isThere)(`the table, held against the API’s description${unlessThere}`, () => {
  const missing = describedOperations.filter((described) => !rowFor(described)).map(addressOf);
  const results = describedOperations.flatMap((described) => {
    const row = rowFor(described);
    if (!row) return [];
    return [compareOperation(described, row, { resolve, isBare: row.row.answers === 'bare' })];
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

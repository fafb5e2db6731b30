import { describe, expect, it } from 'vitest';
import { compareOperation } from './compareOperation.js';
import { explain } from './disagreements/index.js';
import { v1 } from './disagreements/v1.js';
import { addressOf, oursV1 } from './ours.js';
import { type Described, descriptionOf, isThere, type Media, unlessThere } from './reference.js';

const { operations: described, resolve } = descriptionOf('v1');
const oursByAddress = new Map(oursV1.map((one) => [addressOf(one.row), one]));
const describedAddresses = new Set(described.map(addressOf));

/** Of which nothing is described, and why they are in the table. */
const beside = [
  ['GET /v1/bookings', 'the server has it, and the description of its answer, without the operation'],
];

/** An answer that its own example puts below a name, and its schema does not. */
const shownBelow: Readonly<Record<string, string>> = { 'GET /v1/bookings/{}': 'booking' };

/** The operation with its answer as the example shows it. */
function asShown(operation: Described): Described {
  const name = shownBelow[addressOf(operation)];
  const media = operation.responses?.['200']?.content?.['application/json'];
  if (!name || !media?.schema) return operation;
  const schema = { type: 'object', properties: { [name]: media.schema }, required: [name] };
  return { ...operation, responses: { 200: { content: { 'application/json': { ...media, schema } } } } };
}

const examplesIn = (media: Media): unknown[] => [
  ...Object.values(media.examples ?? {}).map(({ value }) => value),
  ...(media.example === undefined ? [] : [media.example]),
  ...(media.schema?.example === undefined ? [] : [media.schema.example]),
];

const mediaOf = (content: Record<string, Media> | undefined) => Object.values(content ?? {});

/** What the description shows of bodies that are sent, and of answers to what succeeds. */
function examplesOf({ requestBody, responses = {} }: Described) {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return {
    body: mediaOf(requestBody?.content).flatMap(examplesIn),
    answer: successes.flatMap(([, { content }]) => mediaOf(content)).flatMap(examplesIn),
  };
}

describe.skipIf(!isThere)(`the legacy table, held against the API v1’s description${unlessThere}`, () => {
  const pairs = described.flatMap((operation) => {
    const own = oursByAddress.get(addressOf(operation));
    return own ? [{ operation, own }] : [];
  });
  const results = pairs.map(({ operation, own }) =>
    compareOperation(asShown(operation), own, { resolve, isBare: true, own: ['apiKey'] }),
  );
  const disagreements = results.flatMap((result) => result.disagreements);
  const { unexplained, idle } = explain(disagreements, v1.described);

  it('has every operation that is described, and says why it has more', () => {
    expect(described.length).toBe(69);
    expect([...describedAddresses].filter((address) => !oursByAddress.has(address))).toEqual([]);
    expect([...oursByAddress.keys()].filter((address) => !describedAddresses.has(address))).toEqual(
      beside.map(([address]) => address),
    );
  });

  it('agrees on every parameter, every field that is sent and every field that is answered, or says why not', () => {
    const fieldCount = results.reduce((sum, { count }) => sum + count, 0);
    console.info(
      `v1 operations ${pairs.length}/${described.length}, ` +
        `fields ${fieldCount - unexplained.length}/${fieldCount} ` +
        `(${disagreements.length} differ, ${disagreements.length - unexplained.length} of them for a reason)`,
    );
    expect(fieldCount).toBeGreaterThan(250);
    expect(
      unexplained.map(({ name, described: theirs, ours }) => `${name}: described ${theirs}, ours ${ours}`),
    ).toEqual([]);
  });

  it('gives no reason for what does not differ', () => {
    expect(idle).toEqual([]);
    expect(v1.described.filter(([, reason]) => reason.length < 15)).toEqual([]);
  });

  it('takes every body and every answer that the description shows', () => {
    const refused: string[] = [];
    let count = 0;
    for (const { operation, own } of pairs) {
      const examples = examplesOf(operation);
      const check = (part: 'body' | 'answer') => {
        for (const example of examples[part]) {
          count += 1;
          const issues = own.wire[part]?.safeParse(example).error?.issues ?? [];
          refused.push(
            ...issues.map(({ path, message }) => `${own.row.name} ${part} ${path.join('.')}: ${message}`),
          );
        }
      };
      check('body');
      check('answer');
    }
    expect(count).toBeGreaterThan(20);
    expect(refused).toEqual([]);
  });
});

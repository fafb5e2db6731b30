import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { explain, reasons } from './disagreements/index.js';
import { type Ours, ourFields, ours } from './ours.js';
import { type Recording, recorded } from './reference.js';

const unlessThere = recorded.length > 0 ? '' : ' (skipped: no ../shared/conformance here)';

/** What a request is taken for that names none. */
const unnamed = '2024-04-15';

/** Versions that a family answers besides its own. */
const also: Readonly<Record<string, readonly string[]>> = { '2024-06-11': ['2024-06-14'] };

const segmentsOf = (path: string) => (path.split('?')[0] ?? '').replace(/\/$/, '').split('/');
const isParameter = (segment: string) => segment.startsWith('{');

function answers({ row }: Ours, { request }: Recording): boolean {
  const version = request.headers['cal-api-version'] ?? unnamed;
  if (row.method !== request.method) return false;
  if (row.version && row.version !== version && !also[row.version]?.includes(version)) return false;
  const [pattern, segments] = [segmentsOf(row.path), segmentsOf(request.path)];
  return (
    pattern.length === segments.length &&
    pattern.every((part, index) => isParameter(part) || part === segments[index])
  );
}

/** A word wins over a parameter in its place. */
const rowsByPrecision = [...ours].sort(
  (a, b) =>
    segmentsOf(a.row.path).filter(isParameter).length - segmentsOf(b.row.path).filter(isParameter).length,
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths of all that a value holds, in the form of `fieldsOf`: what stands under any key of a record is `{}`. */
function pathsIn(value: unknown, known: ReadonlySet<string>, path = ''): string[] {
  const own = path === '' ? [] : [path];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item) => pathsIn(item, known, `${path}[]`))];
  if (!isObject(value)) return own;
  const placeOf = (key: string) => {
    const named = path === '' ? key : `${path}.${key}`;
    return !known.has(named) && known.has(`${path}{}`) ? `${path}{}` : named;
  };
  return [...own, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, known, placeOf(key)))];
}

const isBelow = (path: string, above: string) =>
  path !== above && path.startsWith(above) && /^[.[{]/.test(path.slice(above.length));

interface Found {
  name: string;
  what: string;
}

/** What the schema refuses in an answer, and the fields of it that the schema does not know. */
function problemsOf({ row, wire }: Ours, { number, response }: Recording): Found[] {
  const body = isObject(response.body) ? response.body : {};
  const data = row.answers === 'bare' ? body : body.data;
  const result = wire.answer.safeParse(data);
  const refused = (result.error?.issues ?? []).map((issue) => ({
    name: `${row.name} ${z.core.toDotPath(issue.path)}`,
    what: `${number}: ${issue.message}`,
  }));
  const known = new Set(ourFields(wire.answer, 'output').keys());
  const open = [...known].filter((field) => ![...known].some((other) => isBelow(other, field)));
  const isKnown = (path: string) => known.has(path) || open.some((field) => isBelow(path, field));
  const unknown = [...new Set(pathsIn(data, known))]
    .filter((path) => !isKnown(path))
    .map((path) => ({ name: `${row.name} ${path}`, what: `${number}: the schema does not know it` }));
  return [...refused, ...unknown];
}

describe.skipIf(recorded.length === 0)(`recorded answers, read by the table’s schemas${unlessThere}`, () => {
  const successes = recorded.filter(({ response: { status } }) => status >= 200 && status < 300);
  const read = successes.flatMap((recording) => {
    const row = rowsByPrecision.find((one) => answers(one, recording));
    return row ? [{ row, recording }] : [];
  });
  const found = read.flatMap(({ row, recording }) => problemsOf(row, recording));
  const { unexplained, idle } = explain(found, reasons.recorded);

  it('pass, or the difference has a reason', () => {
    const families = new Set(read.map(({ row }) => row.row.name.split('.')[0]));
    console.info(
      `recorded answers ${read.length}/${successes.length} belong to the table (the others are older versions), ` +
        `of ${families.size} families; ${found.length - unexplained.length} differences have a reason`,
    );
    expect(read.length).toBeGreaterThan(300);
    expect([...new Set(unexplained.map(({ name, what }) => `${name}: ${what}`))]).toEqual([]);
  });

  it('leave no reason without a difference', () => {
    expect(idle).toEqual([]);
  });
});

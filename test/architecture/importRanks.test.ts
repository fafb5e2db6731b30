import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rooms from '../../.config/rooms.json' with { type: 'json' };
import { type Import, importsOf } from './importsOf.js';
import { isTest, parse, root, type Source, sources } from './sources.js';

const mayImport: Record<string, string[]> = rooms.mayImport;
const mayImportTypes: Record<string, string[]> = rooms.mayImportTypes;

/** `src/time/day.ts` -> `time`; the front door is a room of its own: `index.ts`. */
const roomOf = (path: string) => path.split('/')[1] ?? '';
const atomOf = (path: string) => (roomOf(path) === 'atoms' ? path.split('/')[2] : undefined);

function problemOf(source: Source, { target, isTypeOnly, place, specifier }: Import): string | undefined {
  if (target === undefined || target.endsWith('.css')) return undefined;
  if (!specifier.endsWith('.js')) return `${place} names no .js: ${specifier}`;
  if (!target.startsWith('src/')) return `${place} leaves src: ${specifier}`;
  const [from, to] = [roomOf(source.path), roomOf(target)];
  const isSchema = /\.(schema|wire)\.ts$/.test(target);
  if (isSchema && !isTypeOnly && from !== 'sandbox' && !/\.(schema|wire)\.ts$/.test(source.path)) {
    return `${place} takes a schema into the browser: import its types by \`import type\``;
  }
  if (from === to) {
    return atomOf(source.path) === atomOf(target) ? undefined : `${place} imports another atom: ${specifier}`;
  }
  const isAllowed = mayImport[from]?.includes(to) || (isTypeOnly && mayImportTypes[from]?.includes(to));
  return isAllowed ? undefined : `${place} (${from}) may not import ${specifier} (${to})`;
}

const problemsOf = (source: Source) =>
  importsOf(source)
    .map((found) => problemOf(source, found))
    .filter((problem) => problem !== undefined);

describe('the rooms', () => {
  it('are the folders of src, each of them in the table of ranks', () => {
    const places = readdirSync(join(root, 'src')).filter((name) => name !== 'README.md' && name !== 'styles');
    expect(places.sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('import only from rooms that stand above them in the table, so that no two can need each other', () => {
    const order = Object.keys(mayImport);
    for (const table of [mayImport, mayImportTypes]) {
      for (const [room, targets] of Object.entries(table)) {
        for (const target of targets) {
          expect(order.slice(0, order.indexOf(room)), `${room} -> ${target}`).toContain(target);
        }
      }
    }
  });

  it('import as the table allows', () => {
    expect(sources().flatMap(problemsOf)).toEqual([]);
  });

  it('import no test and no stage of a test', () => {
    const strays = sources()
      .flatMap(importsOf)
      .filter(({ target }) => target && isTest(target));
    expect(strays.map(({ place }) => place)).toEqual([]);
  });
});

describe('the check of imports', () => {
  it.each([
    ['a higher room', 'src/time/a.ts', "import { b } from '../client/b.js';"],
    ['a neighbour of the same rank', 'src/client/a.ts', "import { b } from '../ui/b.js';"],
    ['another atom', 'src/atoms/booker/a.ts', "import { b } from '../other/b.js';"],
    ['a higher room on demand', 'src/ui/a.ts', "const b = () => import('../queries/b.js');"],
    ['a higher room handed on', 'src/errors/a.ts', "export * from '../time/b.js';"],
    ['a higher room as a type', 'src/errors/a.ts', "type B = import('../time/b.js').B;"],
    ['a schema as a value', 'src/queries/a.ts', "import { b } from '../contract/b.schema.js';"],
    ['a schema by `{ type }`', 'src/client/a.ts', "import { type B } from '../contract/b.schema.js';"],
    ['a value where types are allowed', 'src/index.ts', "export { b } from './time/b.js';"],
    ['a file by its source', 'src/time/a.ts', "import { b } from './b.ts';"],
    ['a file outside of src', 'src/time/a.ts', "import { b } from '../../test/b.js';"],
  ])('sees %s', (_, path, text) => {
    expect(problemsOf(parse(text, path))).toHaveLength(1);
  });

  it.each([
    ['src/queries/a.ts', "import type { B } from '../contract/b.schema.js';"],
    ['src/sandbox/routes/a.ts', "import { b } from '../../contract/b.schema.js';"],
    ['src/index.ts', "export type { Day } from './time/types.js';"],
    ['src/ui/a.ts', "import { useState } from 'react';"],
  ])('lets %s do %s', (path, text) => {
    expect(problemsOf(parse(text, path))).toEqual([]);
  });
});

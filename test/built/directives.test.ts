import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isTest, parse, type Source, sources } from '../architecture/sources.js';
import { builtFiles, entries, installedPackage, reachOf, readBuilt } from './builtPackage.js';

const hasDirective = ({ tree }: Source) => {
  const [first] = tree.statements;
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    /^.use client.$/.test(first.expression.getText())
  );
};

const builtOf = (path: string) => path.replace(/^src\//, 'dist/').replace(/\.tsx?$/, '.js');
const built = (path: string) => parse(readBuilt(path), path);

describe("'use client'", () => {
  it('stands in the package where it stands in the source', () => {
    const marked = sources((path) => !isTest(path))
      .filter(hasDirective)
      .map(({ path }) => builtOf(path));
    const kept = marked.filter((path) => existsSync(join(installedPackage, path)));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((path) => !hasDirective(built(path)))).toEqual([]);
  });

  it.each(['client', 'server', 'prefetch'])('is nowhere in what daybook/%s reaches', (entry) => {
    const file = entries().find(({ name }) => name === `daybook/${entry}`)?.file ?? '';
    const { files } = reachOf(file, { onDemand: true });
    expect(files.size).toBeGreaterThan(0);
    expect([...files].filter((path) => hasDirective(built(path)))).toEqual([]);
  });

  it('stands nowhere else', () => {
    const unmarked = sources((path) => !isTest(path)).filter((source) => !hasDirective(source));
    const expected = new Set(unmarked.map(({ path }) => builtOf(path)));
    const modules = builtFiles((path) => path.endsWith('.js')).filter((path) => expected.has(path));
    expect(modules.filter((path) => hasDirective(built(path)))).toEqual([]);
  });
});

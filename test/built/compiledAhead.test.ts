import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { minifySync } from 'vite';
import { describe, expect, it } from 'vitest';
import { inBrackets } from '../../.config/compileAhead.js';
import { parse } from '../architecture/sources.js';
import { builtFiles, installedPackage, readBuilt } from './builtPackage.js';

const declarations = (path: string) =>
  parse(readBuilt(path), path)
    .tree.statements.filter(ts.isFunctionDeclaration)
    .map(({ name }) => name?.text);

describe('a function in brackets, which browsers compile as they download it,', () => {
  it.each([
    ['a function', 'function a(b, c) { return b; }', 'const a = ((b, c) => { return b; });'],
    ['an async one', 'async function a() { await 1; }', 'const a = (async () => { await 1; });'],
    ['a generator', 'function* a() { yield 1; }', 'const a = (function* a() { yield 1; });'],
    [
      'one with a this of its own',
      'function a() { return this; }',
      'const a = (function a() { return this; });',
    ],
    [
      'one that takes what it is given',
      'function a() { return arguments; }',
      'const a = (function a() { return arguments; });',
    ],
    ['a constant', 'const a = (b) => b;', 'const a = ((b) => b);'],
    ['what another is given', 'a(() => { b(); });', 'a((() => { b(); }));'],
    ['one that is in brackets already', 'const a = ((b) => b);', 'const a = ((b) => b);'],
  ])('is made of %s', (_, code, expected) => {
    expect(inBrackets(code).toString()).toBe(expected);
  });

  it.each([
    ['a handler, which is called later if at all', 'a({ onClick: () => 1 });'],
    ['a helper inside of another, likewise', 'const a = (() => { const b = () => 1; return b; });'],
    ['an expression that another is given, which is compiled in no time', 'a(() => 1);'],
    ['a method', 'class A { b() { return 1; } }'],
  ])('is not made of %s', (_, code) => {
    expect(inBrackets(code).toString()).toBe(code);
  });

  it('stands ahead of what uses it, and behind what the module imports', () => {
    const code = '"use client";\nimport { c } from "c";\nconst b = a();\nfunction a() { return c; }\n';
    expect(inBrackets(code).toString()).toMatch(
      /^"use client";\nimport \{ c \} from "c";\nconst a = \(\(\) => \{ return c; \}\);\s*const b = a\(\);/,
    );
  });

  it('stays in brackets in what an application makes of it', () => {
    const code = inBrackets('function a(b) { return b(() => { c(); }); }\nglobalThis.a = a;').toString();
    expect(minifySync('a.js', code, { module: true }).code).toMatch(/\(\w=>\w\(\(\(\)=>\{c\(\)\}\)\)\)/);
  });
});

describe('the modules of the package', () => {
  const modules = builtFiles((path) => path.endsWith('.js'));
  const isForNode = (path: string) => /^dist\/(sandbox|migrate|server)\//.test(path);

  it('hold no other at their top, where a browser runs them', () => {
    const found = modules.filter((path) => !isForNode(path) && declarations(path).length > 0);
    expect(found).toEqual([]);
    expect(modules.filter((path) => isForNode(path) && declarations(path).length > 0)).not.toEqual([]);
  });

  it('say of each line in which file it was written', () => {
    const path = 'dist/atoms/booker/Booker.js';
    const map = new SourceMap(JSON.parse(readFileSync(join(installedPackage, `${path}.map`), 'utf8')));
    const lines = readBuilt(path).split('\n');
    const line = lines.findIndex((text) => text.startsWith('const LiveBooker ='));
    const entry = map.findEntry(line + 1, 8);
    const source = readFileSync('src/atoms/booker/Booker.tsx', 'utf8').split('\n');
    expect('originalLine' in entry && source[entry.originalLine]).toMatch(/useCal\(\)/);
  });
});

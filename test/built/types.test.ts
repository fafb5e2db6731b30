import { cpSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { project } from './builtPackage.js';

/** All that an integrator's compiler may be asked to hold against. */
const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
};
const browser = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] };
const node = { lib: ['lib.es2023.d.ts'], types: ['node'] };
const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const nodeNext = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

/** What the compiler says of a stranger's file, and of our declarations that it reads. */
function complaints(file: string, options: ts.CompilerOptions): string[] {
  const path = join(project, file);
  cpSync(join(import.meta.dirname, 'integrator', file), path);
  const program = ts.createProgram([path], { ...strictest, ...options });
  expect(program.getSourceFiles().some(({ fileName }) => fileName.includes('/daybook/dist/'))).toBe(true);
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file: at }) => at === undefined || at.fileName.startsWith(project))
    .map((each) => `${each.file?.fileName}: ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`);
}

describe('an integrator’s strictest compiler', () => {
  it.each([
    ['pages of a bundler', 'pages.tsx', { ...browser, ...bundler }],
    ['pages in plain ESM', 'pages.tsx', { ...browser, ...nodeNext }],
    ['a backend without the DOM', 'backend.ts', { ...node, ...nodeNext }],
  ])('takes %s', (_, file, options) => {
    expect(complaints(file, options)).toEqual([]);
  });
});

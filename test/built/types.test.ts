import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, root } from './builtPackage.js';

/** All that an integrator's compiler may be asked to hold against. */
const strictest = {
  target: 'es2022',
  jsx: 'react-jsx',
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
};
const browser = { lib: ['es2023', 'dom', 'dom.iterable'], types: [] };
const node = { lib: ['es2023'], types: ['node'] };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };
const nodeNext = { module: 'nodenext', moduleResolution: 'nodenext' };

const pages = ['pages of a bundler', 'pages.tsx', { ...browser, ...bundler }] as const;
const plainPages = ['pages in plain ESM', 'pages.tsx', { ...browser, ...nodeNext }] as const;
const backend = ['a backend without the DOM', 'backend.ts', { ...node, ...nodeNext }] as const;

const compilers = { 6: 'typescript', 7: 'typescript7' };

/** What the compiler says of a stranger's file, and of all that it reads for it; then the files that it read. */
function compile(version: keyof typeof compilers, file: string, options: object): string {
  cpSync(join(import.meta.dirname, 'integrator', file), join(project, file));
  const config = join(project, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strictest, ...options }, files: [file] }));
  const tsc = join(root, 'node_modules', compilers[version], 'bin/tsc');
  try {
    return execFileSync(process.execPath, [tsc, '-p', config, '--listFiles'], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

describe('an integrator’s strictest compiler', () => {
  it.each([
    [7, ...pages],
    [7, ...plainPages],
    [7, ...backend],
    [6, ...plainPages],
  ] as const)('TypeScript %i takes %s', (version, _, file, options) => {
    const said = compile(version, file, options);
    expect(said.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
    expect(said).toContain('/node_modules/daybook/dist/');
  });
});

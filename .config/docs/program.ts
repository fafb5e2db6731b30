import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

interface Manifest {
  exports: Record<string, string | { types: string }>;
}

/** The entries of the package that have types: how they are imported, and their source. */
export function sourceEntries(): { name: string; path: string }[] {
  const { exports }: Manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([entry, target]) => {
    // A language is one big value of texts, and a sheet has no names.
    if (typeof target === 'string' || entry.includes('*') || entry.endsWith('.css')) return [];
    const path = target.types.replace('./dist/', 'src/').replace('.d.ts', '.ts');
    return [{ name: entry === '.' ? 'daybook' : `daybook${entry.slice(1)}`, path: resolve(root, path) }];
  });
}

/** The compiler over these files, with the options of the repository and none of its own types. */
export function readProgram(files: readonly string[], host?: ts.CompilerHost): ts.Program {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  return ts.createProgram(files, { ...options, types: ['node'] }, host);
}

import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './arguments.js';
import { knownFiles } from './git.js';

const code = /\.(tsx?|jsx?|[mc][tj]s)$/;
const sheet = /\.(css|scss|less)$/;

/** What a file is to us; null: nothing. */
export function kindOf(path: string): 'code' | 'sheet' | 'manifest' | null {
  if (basename(path) === 'package.json') return 'manifest';
  if (/\.min\.|\.d\.[mc]?ts$/.test(path)) return null;
  return code.test(path) ? 'code' : sheet.test(path) ? 'sheet' : null;
}

const unread = new Set(['node_modules', '.git', 'dist', 'build', '.next', 'out', 'coverage']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return unread.has(entry.name) ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

function below(folder: string, given: string): readonly string[] {
  const path = resolve(folder, given);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`There is no ${given}.`);
  if (stat.isFile()) return [path];
  const known = knownFiles(path);
  return known ? known.map((each) => join(path, each)) : walk(path);
}

/**
 * Every file that is looked at, each once.
 * @throws UsageError for a path that is not there
 */
export function findFiles(folder: string, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => below(folder, path));
  const ours = found.filter(
    (path) => kindOf(path) !== null && !relative(folder, path).split(sep).includes('node_modules'),
  );
  return [...new Set(ours)]
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort((one, other) => relative(folder, one).localeCompare(relative(folder, other), 'en'));
}

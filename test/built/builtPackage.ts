import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { importsOf } from '../architecture/importsOf.js';
import { parse } from '../architecture/sources.js';

export const root = resolve(import.meta.dirname, '../..');
/** A stranger's project that has installed the package. */
export const project = join(root, 'node_modules/.cache/daybook-built');
export const installedPackage = join(project, 'node_modules/daybook');

export interface Entry {
  /** As it is imported: `daybook/client`. */
  readonly name: string;
  /** Inside of the package: `dist/client/index.js`. */
  readonly file: string;
  readonly types: string;
}

/** The files of the package that was built, from its top. */
export const builtFiles = (fits: (path: string) => boolean): string[] => {
  const files = readdirSync(installedPackage, { recursive: true, encoding: 'utf8' });
  const found = files.map((path) => path.replaceAll('\\', '/')).filter(fits);
  if (found.length === 0) throw new Error('No file of the package fits: nothing is checked.');
  return found.sort();
};

export const readBuilt = (path: string) => readFileSync(join(installedPackage, path), 'utf8');

/** The entries that are code, `daybook/locales/*` once for each language. */
export function entries(): Entry[] {
  return Object.entries(packageJson.exports).flatMap(([entry, target]) => {
    if (typeof target === 'string' || !target.default.endsWith('.js')) return [];
    const [file, types] = [posix.join(target.default), posix.join(target.types)];
    const name = posix.join('daybook', entry);
    if (!entry.endsWith('/*')) return [{ name, file, types }];
    const names = readdirSync(join(installedPackage, posix.dirname(file)))
      .filter((path) => path.endsWith('.js'))
      .map((path) => basename(path, '.js'));
    return names.map((star) => ({
      name: name.replace('*', star),
      file: file.replace('*', star),
      types: types.replace('*', star),
    }));
  });
}

export interface Reach {
  /** Files of ours, from the top of the package. */
  readonly files: ReadonlySet<string>;
  /** Packages by their names, and `node:` for all that is Node's own. */
  readonly packages: ReadonlySet<string>;
}

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

/** All that a file imports, in however many steps; with what is loaded on demand, or without. */
export function reachOf(file: string, { onDemand }: { onDemand: boolean }): Reach {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    for (const found of importsOf(parse(readBuilt(path), path))) {
      if (found.isOnDemand && !onDemand) continue;
      if (found.specifier.startsWith('.')) visit(posix.join(posix.dirname(path), found.specifier));
      else packages.add(packageOf(found.specifier));
    }
  };
  visit(file);
  return { files, packages };
}

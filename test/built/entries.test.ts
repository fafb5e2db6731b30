import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { builtFiles, entries, installedPackage, project } from './builtPackage.js';

/** Imports an entry as a stranger's program would; its names, and all that it wrote. */
function imported(name: string) {
  const program = `process.stdout.write(JSON.stringify(Object.keys(await import(${JSON.stringify(name)}))))`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { names: status === 0 ? (JSON.parse(stdout) as string[]).sort() : [], stderr, status };
}

const program = ts.createProgram(
  entries().map(({ types }) => join(installedPackage, types)),
  { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true },
);
const checker = program.getTypeChecker();

/** What an entry's declarations promise: values by their names, types as `type Name`. */
function declared(types: string): string[] {
  const file = program.getSourceFile(join(installedPackage, types));
  const symbol = file && checker.getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${types} is no module.`);
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const target = isAlias ? checker.getAliasedSymbol(exported) : exported;
      const isTypeOnly = exported.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
      return target.flags & ts.SymbolFlags.Value && !isTypeOnly ? exported.name : `type ${exported.name}`;
    })
    .sort();
}

const isValue = (name: string) => !name.startsWith('type ');

describe.each(entries())('$name', ({ name, types }) => {
  it('is imported in plain Node without a word, and gives what its declarations promise', () => {
    const { names, stderr, status } = imported(name);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(names).toEqual(declared(types).filter(isValue));
    expect(names.length).toBeGreaterThan(0);
  });
});

describe('the package', () => {
  it('exports what exports.txt says', async () => {
    const list = entries().map(({ name, types }) => [
      name,
      ...declared(types).map((exported) => `  ${exported}`),
    ]);
    await expect(`${list.flat().join('\n')}\n`).toMatchFileSnapshot('exports.txt');
  });

  it('holds every file that its manifest names', () => {
    const named = Object.values(packageJson.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : [target.types, target.default]))
      .concat(Object.values(packageJson.bin))
      .map((path) => posix.join(path))
      .filter((path) => !path.includes('*'));
    expect(named.filter((path) => !existsSync(join(installedPackage, path)))).toEqual([]);
    expect(existsSync(join(installedPackage, 'LICENSE'))).toBe(true);
  });

  it('holds no test, no stage of one, and no source', () => {
    const strays = builtFiles(() => true).filter(
      (path) => /\.test\.|(^|\/)(testing|src|stories|examples)\//.test(path) || /(?<!\.d)\.tsx?$/.test(path),
    );
    expect(strays).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installedPackage, project, root } from './builtPackage.js';

/** The files that `npm publish` would send, as paths inside of the package. */
function packedFiles(): string[] {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [pack]: { files: { path: string }[] }[] = JSON.parse(report);
  if (!pack || pack.files.length === 0) throw new Error('npm would publish no file.');
  return pack.files.map(({ path }) => path);
}

/**
 * Installs the package in a project of its own, before the tests. The project stands below node_modules, so that what
 * the package depends on is found where it is installed already.
 */
export default function setup() {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('There is no dist: run `npm run build` first.');
  rmSync(project, { recursive: true, force: true });
  for (const path of packedFiles()) {
    mkdirSync(dirname(join(installedPackage, path)), { recursive: true });
    cpSync(join(root, path), join(installedPackage, path));
  }
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'stranger', type: 'module', private: true }),
  );
}

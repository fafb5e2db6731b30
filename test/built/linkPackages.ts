import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installedPackage, root } from './builtPackage.js';

/**
 * Gives a folder what its `package.json` names, and nothing else, from what is installed here: as `npm install` does, in no
 * time and without a network. Daybook is the one that was packed.
 */
export function linkPackages(folder: string): void {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  for (const name of [...names, '.bin']) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(name === 'daybook' ? installedPackage : join(root, 'node_modules', name), link, 'junction');
  }
}

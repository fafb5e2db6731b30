import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './builtPackage.js';

/** Puts the file that `npm publish` would send into a folder, by the name that examples install it by. */
export function packInto(folder: string): void {
  const made = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [packed]: { filename: string }[] = JSON.parse(made);
  if (!packed) throw new Error('npm packed nothing.');
  renameSync(join(folder, packed.filename), join(folder, 'daybook.tgz'));
}

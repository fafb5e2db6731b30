import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Installs what an example needs, once. Daybook is not on the registry yet: it is installed as the file that would be
 * published. An example that starts by itself imports this first, and what has been installed only then.
 */
export function install(here) {
  const run = (args, cwd) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  if (!existsSync(join(here, 'daybook.tgz'))) {
    const root = resolve(here, '../..');
    if (!existsSync(join(root, 'dist'))) run(['run', '--silent', 'build'], root);
    const made = String(run(['pack', '--silent', '--pack-destination', here], root)).trim();
    renameSync(join(here, made), join(here, 'daybook.tgz'));
  }
  if (existsSync(join(here, 'node_modules/daybook'))) return;
  run(['install', '--no-audit', '--no-fund', '--no-package-lock'], here);
}

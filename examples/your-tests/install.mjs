import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* node install.mjs: Daybook is not on the registry yet, so it is installed as the file that would be published. */
const here = import.meta.dirname;
const run = (args, cwd = here) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });

if (!existsSync(join(here, 'daybook.tgz'))) {
  const root = resolve(here, '../..');
  if (!existsSync(join(root, 'dist'))) run(['run', '--silent', 'build'], root);
  const made = String(run(['pack', '--silent', '--pack-destination', here], root)).trim();
  renameSync(join(here, made), join(here, 'daybook.tgz'));
}
run(['install', '--no-audit', '--no-fund', '--no-package-lock']);

import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* npm start: installs what the page needs, once, and serves it on http://127.0.0.1:5176. PORT: another port. */
const here = import.meta.dirname;
const run = (args, cwd = here) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });

// Daybook is not on the registry yet: it is installed as the file that would be published.
if (!existsSync(join(here, 'daybook.tgz'))) {
  const root = resolve(here, '../..');
  if (!existsSync(join(root, 'dist'))) run(['run', '--silent', 'build'], root);
  const made = String(run(['pack', '--silent', '--pack-destination', here], root)).trim();
  renameSync(join(here, made), join(here, 'daybook.tgz'));
}
if (!existsSync(join(here, 'node_modules/vite')))
  run(['install', '--no-audit', '--no-fund', '--no-package-lock']);

// Only now: it has just been installed.
const { createServer } = await import('vite');
const server = await createServer({
  root: here,
  configFile: false,
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5176) },
});
await server.listen();
server.printUrls();

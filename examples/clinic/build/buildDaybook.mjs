import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { newestChange } from './newestChange.mjs';

const root = join(import.meta.dirname, '../../..');
const sources = ['src', 'vite.config.ts', 'package.json'];

/** Builds the package where `dist` is missing or older than its sources. An installed package brings its own. */
export function buildDaybook() {
  const youngest = Math.max(...sources.map((source) => newestChange(join(root, source))));
  if (newestChange(join(root, 'dist/index.js')) >= youngest) return;
  console.log('Building Daybook (npm run build): dist is missing or older than src ...');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('Daybook could not be built; the reason stands above.');
}

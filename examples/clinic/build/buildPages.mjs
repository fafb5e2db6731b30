import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { newestChange } from './newestChange.mjs';

const pages = join(import.meta.dirname, '../pages');
const root = join(import.meta.dirname, '../../..');
const outDir = join(root, 'node_modules/.cache/daybook-clinic');

/**
 * Bundles the clinic's pages as for production, and says in which folder they are. Built pages and no dev server: so
 * the content security policy is the real one, without an exception for inline scripts.
 */
export async function buildPages() {
  const youngest = Math.max(newestChange(pages), newestChange(join(root, 'dist')));
  if (newestChange(join(outDir, 'index.html')) >= youngest) return outDir;
  await build({
    root: pages,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Its polyfill would be an inline script.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['index.html', 'staff.html', 'hours.html', 'meetings.html', 'calendars.html', 'pay.html'].map(
          (page) => join(pages, page),
        ),
      },
    },
  });
  // Newer than all that they were made of, also where a clock has been set back.
  mkdirSync(outDir, { recursive: true });
  const stamp = new Date(Math.max(Date.now(), youngest));
  utimesSync(join(outDir, 'index.html'), stamp, stamp);
  return outDir;
}

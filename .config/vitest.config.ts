import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from '../test/support/findBrowser.mjs';
import { providerCommands } from '../test/support/provider/providerCommands.ts';
import { servedPages } from '../test/support/served/servedPages.ts';
import { aliases } from './aliases.ts';

const root = resolve(import.meta.dirname, '..');

const { args = [], ...launch } = launchOptions();
// What Chromium itself makes of an element for assistive technology: `computedName` and `computedRole`.
const asHeard = '--enable-blink-features=ComputedAccessibilityInfo';

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...launch, args: [...args, asHeard] } }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 900 } }],
  commands: providerCommands,
};

/** A page waits more than it works, so more of them than cores; each has a context of its own. */
const pages = 3;

/**
 * Four kinds of proof: `unit` (Node and jsdom), `browser` (a real Chromium), `stories` (every story, with axe), and
 * `built` (the package as npm would publish it; after a build).
 */
export default defineConfig({
  root,
  cacheDir: 'node_modules/.vite-test',
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    // Files share a worker, and so what they import. A test puts back what it changed, as between two tests of one file.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          maxWorkers: 2,
          testTimeout: 20_000,
          // Postgres takes its time to start on a busy machine.
          hookTimeout: 60_000,
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', 'test/built/**', '**/node_modules/**'],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        plugins: [servedPages()],
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.tsx', 'test/**/*.browser.test.tsx'],
          setupFiles: ['test/support/browserSetup.ts'],
          // A busy machine is slow, not wrong: what is fetched late is read there module by module.
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 90_000,
          maxWorkers: pages,
          browser,
        },
        // Read before the first test: a dependency that is found later reloads the page under a test.
        optimizeDeps: {
          entries: ['src/**/*.browser.test.tsx', 'test/**/*.browser.test.tsx'],
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: resolve(root, '.storybook') })],
        test: { name: 'stories', testTimeout: 90_000, maxWorkers: pages, browser },
      },
      {
        test: {
          name: 'built',
          root,
          // They wait for installs, builds and servers more than they work.
          maxWorkers: 2,
          environment: 'node',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/built/installPackage.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { project } from './builtPackage.js';

const { resolve: find } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(find(`${name}/package.json`));

/** Where a stranger's application stands, beside the package as it was installed. */
const application = join(project, 'strict');
const outDir = mkdtempSync(join(tmpdir(), 'daybook-react-'));
let browser: Browser;

beforeAll(async () => {
  cpSync(resolve('test/built/strict'), application, { recursive: true });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  rmSync(outDir, { recursive: true, force: true });
});

/** React 18 takes a page with a document for no server, where this one is played by the browser. */
const isExpected = /React DevTools|useLayoutEffect does nothing on the server/;

/** Built by Vite, with React as it is in development: it says then what it would only think in production. */
async function serve(name: string, react: string, reactDom: string): Promise<PreviewServer> {
  const out = join(outDir, name);
  await build({
    root: application,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: {
      alias: [
        { find: /^react(?=$|\/)/, replacement: folderOf(react) },
        { find: /^react-dom(?=$|\/)/, replacement: folderOf(reactDom) },
      ],
    },
    build: { outDir: out, emptyOutDir: true, target: 'es2022', minify: false },
  });
  return preview({
    root: application,
    configFile: false,
    logLevel: 'error',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port: 0 },
  });
}

describe.each([
  ['18.3', 'react18', 'react-dom18'],
  ['19', 'react', 'react-dom'],
])('under Vite with React %s, in StrictMode', (version, react, reactDom) => {
  let server: PreviewServer;
  beforeAll(async () => {
    server = await serve(version, react, reactDom);
  });
  afterAll(() => server?.close());

  it.each(['', '#server'])('a page books without a word on the console%s', async (hash) => {
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${server.resolvedUrls?.local[0]}${hash}`);
    await page.getByRole('radiogroup').first().waitFor();
    expect(await page.title()).toContain(`React ${version}`);
    await page.getByRole('gridcell', { name: /^Thursday 12 November, \d+ times free$/ }).click();
    await page.getByRole('button', { name: '09:45' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Joan Ferris');
    await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
    await page.getByRole('button', { name: 'Confirm booking' }).click();
    await page.getByRole('heading', { name: /^You are booked/ }).waitFor();
    expect(said.filter((text) => !isExpected.test(text))).toEqual([]);
    await page.close();
  });
});

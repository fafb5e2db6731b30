import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';

const outDir = mkdtempSync(join(tmpdir(), 'daybook-minimal-'));
const shared = { root: 'examples/minimal', configFile: false, logLevel: 'error' } as const;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(outDir, { recursive: true, force: true });
});

it('the embed of the README books a slot without a network, in the colour that it is told', async () => {
  const [url = ''] = server.resolvedUrls?.local ?? [];
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) elsewhere.push(request.url());
  });

  await page.goto(url);
  await page.getByRole('button', { name: 'Next month' }).click();
  await page
    .getByRole('gridcell', { name: / times free$/ })
    .first()
    .click();
  const times = page.getByRole('region', { name: 'Times', exact: true });
  await times.getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Joan Ferris');
  await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
  const confirm = page.getByRole('button', { name: 'Confirm booking' });
  const ground = () => confirm.evaluate((button) => getComputedStyle(button).backgroundColor);
  await expect.poll(ground).toBe('rgb(27, 107, 82)');
  await confirm.click();
  await page.getByRole('heading', { name: /^You are booked/ }).waitFor();

  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

it('the README shows these very lines', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(readFileSync('examples/minimal/main.tsx', 'utf8'));
});

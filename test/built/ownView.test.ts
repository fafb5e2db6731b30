import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { project } from './builtPackage.js';

/** Below the project that has the package, so that the example finds it there. */
const folder = join(project, 'own-view');
const shared = { root: folder, configFile: false, logLevel: 'error' } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  cpSync(resolve('examples/own-view'), folder, {
    recursive: true,
    filter: (path) => !/own-view[\\/](node_modules|daybook\.tgz)$/.test(path),
  });
  await build(shared);
  server = await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page on a Thursday morning. @param wish what is tried, by the address */
async function open(wish = '', timezoneId = 'Europe/London') {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId, viewport: { width: 375, height: 800 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.clock.setFixedTime('2026-11-26T09:00:00Z');
  await page.goto(`${server.resolvedUrls?.local[0]}?try=${wish}`);
  return { page, complaints };
}

const main = (page: Page) => page.getByRole('main');
const quarterPast = (page: Page) => page.getByRole('button', { name: '13:30, Thursday 26 November' });
const whoever = { Name: 'Joan Ferris', Email: 'joan@example.com' };

async function fillIn(page: Page) {
  for (const [name, text] of Object.entries(whoever)) await page.getByRole('textbox', { name }).fill(text);
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // SAFETY: the script above has put it there.
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Goes on by Tab until that is reached, and presses Enter. */
async function press(page: Page, name: string) {
  const wanted = page.getByRole('button', { name, exact: true });
  await wanted.waitFor();
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
}

describe('a view on the hooks alone', () => {
  it('books by mouse, and has no fault that axe can see', async () => {
    const { page, complaints } = await open();
    await quarterPast(page).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await quarterPast(page).click();
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByText('Enter your name.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await fillIn(page);
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByRole('heading', { name: 'See you then' }).waitFor();
    expect(await main(page).textContent()).toContain('13:30 – 14:15Thursday 26 November');
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('books by keys: the focus goes where she goes on', async () => {
    const { page, complaints } = await open();
    await press(page, 'Take this time');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await press(page, 'Book this visit');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe('');
    await page.keyboard.type(whoever.Name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(whoever.Email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'See you then' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('See you then');
    expect(complaints).toEqual([]);
  });

  it('has the clocks of where she is, or of the practice', async () => {
    const { page } = await open('', 'Asia/Tokyo');
    await page.getByRole('button', { name: '22:30, Thursday 26 November' }).waitFor();
    await page.getByRole('radio', { name: /At the practice/ }).check();
    await quarterPast(page).waitFor();
  });

  it('keeps what she typed when her time is taken, and books the next one', async () => {
    const { page } = await open('lost-slot');
    await quarterPast(page).click();
    await fillIn(page);
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByRole('heading', { name: '13:30 has just been taken' }).waitFor();
    await page
      .getByRole('button', { name: /Thursday 26 November$/ })
      .first()
      .click();
    await page.getByText('Kept for you').waitFor();
    await page.getByRole('button', { name: 'Book this visit' }).click();
    await page.getByRole('heading', { name: 'See you then' }).waitFor();
    expect(await main(page).textContent()).toContain(whoever.Email);
  });

  it.each([
    ['outage', 'The free times did not load'],
    ['no-times', 'Nothing free'],
  ])('says so: %s', async (wish, words) => {
    const { page } = await open(wish);
    await page.getByText(words).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

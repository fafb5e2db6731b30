import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { project } from './builtPackage.js';

/** Below the project that has the package, so that the example finds it there. */
const folder = join(project, 'own-theme');
const shared = { root: folder, configFile: false, logLevel: 'error' } as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  cpSync(resolve('examples/own-theme'), folder, {
    recursive: true,
    filter: (path) => !/own-theme[\\/](node_modules|daybook\.tgz)$/.test(path),
  });
  await build(shared);
  // By this name of the machine alone the console judges tokens.
  server = await preview({ ...shared, preview: { host: 'localhost', port: 0 } });
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const looks = ['clinical', 'technical', 'editorial', 'pool'];
const slot = (page: Page) => page.getByRole('region', { name: 'Times', exact: true }).getByRole('listitem');

/** What its parts are painted with. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const styleOf = (part: string) => {
      const element = document.querySelector(`.daybook .daybook-${part}`);
      if (!element) throw new Error(`There is no ${part}.`);
      return getComputedStyle(element);
    };
    const ground = getComputedStyle(document.querySelector('.daybook') ?? document.body).backgroundColor;
    const day = styleOf('monthgrid-day[data-available]');
    return {
      ground,
      font: styleOf('heading').fontFamily,
      day: day.borderRadius,
      edge: styleOf('booker-slot').boxShadow,
    };
  });

/** What can't be read on what it stands on. */
async function pale(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // SAFETY: the script above has put it there.
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await run({ runOnly: ['color-contrast', 'link-in-text-block'] });
    return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary = '' }) => failureSummary));
  });
}

it('one Booker looks like four companies, light and dark, and nothing is said against it', async () => {
  const page = await browser.newPage({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.setFixedTime('2026-11-26T09:00:00Z');
  const url = server.resolvedUrls?.local[0] ?? '';
  await page.goto(url);
  await page
    .getByRole('gridcell', { name: / times free$/ })
    .first()
    .click();
  await slot(page).first().waitFor();

  const seen: Record<string, Awaited<ReturnType<typeof painted>>> = {};
  const faults: string[] = [];
  for (const look of looks) {
    await page.getByRole('radio', { name: look }).check();
    for (const scheme of ['light', 'dark']) {
      await page.getByRole('radio', { name: scheme }).check();
      await page.locator(`.daybook[data-theme="${scheme}"]`).waitFor();
      // A colour that is half-way to another is nothing to measure contrast by.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      seen[`${look} ${scheme}`] = await painted(page);
      faults.push(...(await pale(page)).map((fault) => `${look} ${scheme}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  expect(said).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
  // They were judged: what judges is fetched for that.
  expect(asked.some((address) => address.includes('lateLooks'))).toBe(true);
  // Two of them are white when it is light.
  expect(new Set(Object.values(seen).map(({ ground }) => ground)).size).toBe(7);
  expect(new Set(Object.values(seen).map(({ font }) => font)).size).toBe(4);
  expect(looks.map((look) => seen[`${look} light`]?.day)).toEqual(['12px', '0px', '18px', '50%']);
  expect(looks.map((look) => seen[`${look} light`]?.edge !== 'none')).toEqual([false, false, false, true]);
  expect(page.url()).toBe(`${url}?scheme=dark&look=pool`);
  await page.close();
});

it('an address opens the look that it names', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}?look=editorial&scheme=system`);
  await page.locator('.editorial .daybook[data-theme="system"]').waitFor();
  expect(await page.getByRole('radio', { name: 'editorial' }).isChecked()).toBe(true);
  await page.close();
});

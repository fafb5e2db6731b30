import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { packInto } from './packInto.js';
import { type StartedExample, startExample } from './startedExample.js';

/** Far from this repository, so that nothing is found but what is installed there. */
const away = mkdtempSync(join(tmpdir(), 'daybook-next-'));
const folder = join(away, 'next-app');
/** Installing Next from the registry, and its build, on a busy machine. */
const startMs = 240_000;
let app: StartedExample;
let url = '';
let browser: Browser;

beforeAll(async () => {
  cpSync(resolve('examples/next-app'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|\.next)$|\.tgz$/.test(path),
  });
  cpSync(resolve('examples/install.mjs'), join(away, 'install.mjs'));
  packInto(folder);
  app = await startExample(folder, /Local: +(\S+)[\s\S]*Ready/);
  url = app.found[1] ?? '';
  browser = await chromium.launch(launchOptions());
}, startMs);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(away, { recursive: true, force: true });
});

/** What a page complained of: hydration that failed, in production, is an error on the console too. */
async function open(path: string, timezoneId = 'Europe/London') {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/v2/')) asked.push(`${request.method()} ${pathname}`);
  });
  await page.goto(`${url}${path}`);
  return { page, complaints, asked };
}

/** The choice of views comes with the code that is fetched last. */
const takenOver = (page: Page) => page.getByRole('radiogroup').first().waitFor();

const htmlFor = async (zone: string) =>
  (await fetch(url, { headers: { cookie: `zone=${zone}`, 'accept-language': 'en' } })).text();

describe('the pages of a Next application', () => {
  it('hold the days and the first times, in the zone that is remembered, and no skeleton', async () => {
    for (const [zone, city] of [
      ['Europe/London', 'London'],
      ['Asia/Tokyo', 'Tokyo'],
    ] as const) {
      const html = await htmlFor(zone);
      expect(html).toMatch(
        /<button [^>]*class="daybook-monthgrid-day"[^>]*data-available=""|Nothing free in/,
      );
      expect(html).toMatch(/class="daybook-booker-slot"|daybook-booker-times" data-state="empty"/);
      expect(html).toContain(`Time zone: ${city}`);
      expect(html).not.toMatch(/daybook-skeleton|class="daybook[^>]*style=/);
    }
  });

  it('are taken over without a word, and book', async () => {
    const { page, complaints } = await open('/');
    await takenOver(page);
    await page.getByRole('button', { name: 'Next month' }).click();
    await page
      .getByRole('gridcell', { name: / times free$/ })
      .first()
      .click();
    const times = page.getByRole('region', { name: 'Times', exact: true });
    await times.getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Joan Ferris');
    await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
    await page.getByRole('button', { name: 'Confirm booking' }).click();
    await page.getByRole('heading', { name: /^You are booked/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('ask for nothing that the server has read: at the second visit they know the zone', async () => {
    const first = await open('/', 'Asia/Tokyo');
    await first.page.getByRole('button', { name: /^Time zone: Tokyo/ }).waitFor();
    expect(first.asked.slice(0, 1)).toEqual(['GET /v2/slots']);
    first.asked.length = 0;
    // What is read ahead comes after a rest; what is shown is there before.
    await first.page.reload({ waitUntil: 'commit' });
    await first.page.getByRole('button', { name: /^Time zone: Tokyo/ }).waitFor();
    expect(first.asked).toEqual([]);
    expect(first.complaints).toEqual([]);
  });

  it('show a host her hours once she has signed in, and renew her token', async () => {
    const { page, complaints } = await open('/hours');
    await page.getByRole('button', { name: 'Sign in as Hannah Lindqvist' }).click();
    await page.getByRole('switch', { name: /Monday/ }).waitFor();
    const renewed = await page.evaluate(async () => {
      const answer = await fetch('/api/refresh');
      return { status: answer.status, names: Object.keys(await answer.json()) };
    });
    expect(renewed).toEqual({ status: 200, names: ['accessToken'] });
    expect(complaints).toEqual([]);
    expect((await fetch(`${url}/api/refresh`)).status).toBe(401);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { type StartedDemo, startDemo } from './startedDemo.js';

const dataDir = mkdtempSync(join(tmpdir(), 'daybook-clinic-'));
let demo: StartedDemo;
let browser: Browser;
let context: BrowserContext;
/** What a page complained of: uncaught errors, and errors and warnings on the console, such as the policy's. */
let complaints: string[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ dataDir }), chromium.launch(launchOptions())]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  complaints = [];
});
afterEach(async () => {
  await context.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`${demo.url}${path}`);
  return page;
}

interface Visit {
  /** `Tuesday 1 December 2026` */
  day: string;
  /** `10:00` */
  time: string;
}

const timesOf = (page: Page) => page.getByRole('region', { name: 'Times', exact: true });
const timeOf = (page: Page, time: string) => timesOf(page).getByRole('button', { name: time, exact: false });

/** Opens the visitors' page at the next month, which is a whole one on any day that this runs. */
async function openNextMonth(): Promise<Page> {
  const page = await open('/');
  await page.getByRole('button', { name: 'Next month' }).click();
  return page;
}

async function openDay({ day }: Pick<Visit, 'day'>): Promise<Page> {
  const page = await openNextMonth();
  await page.getByRole('gridcell', { name: new RegExp(`^${day}, \\d`) }).click();
  await timesOf(page).getByRole('listitem').first().waitFor();
  return page;
}

/** Books the first time of a day of the next month. */
async function book(name: string): Promise<Visit> {
  const page = await openNextMonth();
  const cell = page.getByRole('gridcell', { name: /, [3-9] times free$/ }).first();
  const [day = ''] = ((await cell.getAttribute('aria-label')) ?? '').split(', ');
  await cell.click();
  const slot = timesOf(page).getByRole('listitem').getByRole('button').first();
  const time = /\d\d:\d\d/.exec(await slot.innerText())?.[0] ?? '';
  await slot.click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
  await page.getByRole('textbox', { name: /^Anything we should know/ }).fill('Left knee');
  await page.getByRole('button', { name: 'Confirm booking' }).click();
  await page.getByRole('heading', { name: /^You are booked/ }).waitFor();
  await page.close();
  return { day, time };
}

async function signIn(): Promise<Page> {
  const page = await open('/staff');
  await page.getByRole('button', { name: 'Sign in as Hannah Lindqvist' }).click();
  await page.getByRole('heading', { name: 'Hello Hannah' }).waitFor();
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  return page;
}

const visitOf = (staff: Page, name: string) =>
  staff.getByRole('listitem').filter({ has: staff.getByRole('heading', { name }) });

const seen = { timeout: 10_000 };

describe('the clinic', () => {
  it('shows the host a visit while she looks on, and offers its time to nobody else', async () => {
    const staff = await signIn();

    const visit = await book('Joan Ferris');

    const entry = visitOf(staff, 'Joan Ferris');
    await entry.waitFor(seen);
    const text = await entry.innerText();
    for (const part of [visit.time, 'joan@example.com', 'Left knee', '14 Chapel Lane', 'Confirmed', 'New']) {
      expect(text).toContain(part);
    }
    const other = await openDay(visit);
    expect(await timeOf(other, visit.time).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('renews an access token that has ended once, in the middle of a cancellation', async () => {
    const visit = await book('Ivor Blake');
    const staff = await signIn();
    let bearer = '';
    const calls: string[] = [];
    staff.on('request', (request) => {
      bearer = request.headers().authorization ?? bearer;
    });
    staff.on('response', (response) => {
      calls.push(`${new URL(response.url()).pathname} ${response.status()}`);
    });
    await staff.getByRole('button', { name: `Cancel Ivor Blake, ${visit.time}` }).click();
    await staff.getByRole('textbox').fill('Hannah is ill');
    await expect.poll(() => bearer, seen).toMatch(/^Bearer /);

    const expired = await fetch(`${demo.sandboxUrl}/__sandbox/expire-token`, {
      method: 'POST',
      body: JSON.stringify({ token: bearer.slice('Bearer '.length) }),
    });
    expect(expired.status).toBe(200);
    await staff.getByRole('button', { name: 'Cancel appointment' }).click();

    await staff.getByRole('status').getByText('The appointment of Ivor Blake is cancelled.').waitFor(seen);
    await staff.getByText('Access token renewed once').waitFor(seen);
    await visitOf(staff, 'Ivor Blake').waitFor({ state: 'detached', ...seen });
    expect(calls.filter((call) => call.startsWith('/api/refresh'))).toEqual(['/api/refresh 200']);
    expect(calls.filter((call) => call.endsWith(' 498'))).not.toEqual([]);
    // The browser itself reports every answer that is no success.
    expect(complaints.filter((complaint) => !complaint.includes('status of 498'))).toEqual([]);
    const other = await openDay(visit);
    await timeOf(other, visit.time).waitFor(seen);
  });

  it('takes money for a visit on a page of its own, which keeps to the policy, too', async () => {
    const page = await open('/?service=running-analysis');
    await page.getByRole('button', { name: 'Next month' }).click();
    await page
      .getByRole('gridcell', { name: /, [3-9] times free$/ })
      .first()
      .click();
    await timesOf(page).getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Ruth Adeyemi');
    await page.getByRole('textbox', { name: 'Email' }).fill('ruth@example.com');
    await page.getByRole('button', { name: 'Confirm booking' }).click();
    await page.waitForURL(/\/pay\?booking=/);
    await page.getByRole('textbox', { name: 'Card number' }).fill('4242424242424242');
    await page.getByRole('textbox', { name: 'Expiry' }).fill('12/34');
    await page.getByRole('textbox', { name: 'Security code' }).fill('123');
    await page.getByRole('button', { name: 'Pay £85' }).click();
    await page.getByRole('heading', { name: 'Paid: £85' }).waitFor(seen);
    await page.reload();
    await page.getByRole('heading', { name: 'Paid: £85' }).waitFor(seen);

    await signIn();
    const calendars = await open('/calendars');
    await calendars.getByRole('heading', { name: 'Video apps' }).waitFor(seen);
    await calendars.getByRole('button', { name: 'Stripe is connected' }).waitFor(seen);
    expect(complaints).toEqual([]);
  });

  it('has visits and who is signed in after it was ended and started again', async () => {
    const visit = await book('Nell Amari');
    await (await signIn()).close();

    expect(await demo.stop()).toBe(0);
    demo = await startDemo({ dataDir });

    const staff = await open('/staff');
    await visitOf(staff, 'Nell Amari').waitFor(seen);
    const other = await openDay(visit);
    expect(await timeOf(other, visit.time).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('names the variable that chooses another port where one is taken, and leaves the data alone', async () => {
    const port = Number(new URL(demo.url).port);
    const second = startDemo({ dataDir, port });
    await expect(second).rejects.toThrow(`PORT=${port + 1} npm start`);
    await (await openNextMonth())
      .getByRole('gridcell', { name: /times free$/ })
      .first()
      .waitFor(seen);
  });
});

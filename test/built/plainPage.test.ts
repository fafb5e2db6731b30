import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../support/findBrowser.mjs';
import { type StartedExample, startExample } from './startedExample.js';

let app: StartedExample;
let browser: Browser;

beforeAll(async () => {
  app = await startExample(resolve('examples/plain-page'), /The page +(\S+)[\s\S]*Ctrl-C/);
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

it('a page without a bundler books, and its strict policy has nothing to say', async () => {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const said: string[] = [];
  await page.exposeFunction('note', (text: string) => said.push(text));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      // SAFETY: exposed above, to this page alone.
      (globalThis as unknown as { note(text: string): void }).note(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => said.push(message.text()));

  const answer = await page.goto(app.found[1] ?? '');
  expect(answer?.headers()['content-security-policy']).toContain("trusted-types 'none'");
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
  expect(said).toEqual([]);

  // The policy is at work: what it forbids is told.
  await page.evaluate(() => {
    const script = document.createElement('div');
    script.setAttribute('style', 'color: red');
    document.body.append(script);
  });
  await expect.poll(() => said.length).toBeGreaterThan(0);
});

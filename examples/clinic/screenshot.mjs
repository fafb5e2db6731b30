import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../test/support/findBrowser.mjs';
import { buildDaybook } from './build/buildDaybook.mjs';

/* node examples/clinic/screenshot.mjs: makes .github/booker.png, always of the same morning. */
const now = '2026-11-04T09:12:00Z';
const picture = join(import.meta.dirname, '../../.github/booker.png');
const dataDir = mkdtempSync(join(tmpdir(), 'daybook-screenshot-'));

buildDaybook();
const { startClinic } = await import('./startClinic.mjs');
const clinic = await startClinic({ port: 0, sandboxPort: 0, dataDir, tokenMinutes: 60, now });
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1016 },
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await page.clock.setFixedTime(now);
  await page.goto(clinic.url);
  await page.getByRole('gridcell', { name: /^Thursday 12 November/ }).click();
  await page.getByRole('heading', { name: 'Thu 12 November' }).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: picture, animations: 'disabled' });
  console.log(`Made ${picture}`);
} finally {
  await browser.close();
  await clinic.close();
  rmSync(dataDir, { recursive: true, force: true });
}

import { defineConfig } from 'playwright/test';
import { apiUrl, pageUrl } from './e2e/places.ts';

// A Chromium of this machine, where one is named; else Playwright's own: `npx playwright install chromium`.
const { CHROME_PATH: executablePath } = process.env;

export default defineConfig({
  testDir: 'e2e',
  // They share one API on one port.
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: pageUrl,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath },
  },
  webServer: {
    command: 'npm run serve',
    url: pageUrl,
    env: { VITE_CAL_API_URL: apiUrl, VITE_CAL_CLIENT_ID: 'fernhill' },
  },
});

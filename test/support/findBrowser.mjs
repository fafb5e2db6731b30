import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** The path of a Chromium or Chrome on this machine: CHROME_PATH, an installed one, Playwright's own; else undefined. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH=${named} does not exist. Unset it, or name a browser.`);
    return named;
  }
  const installed = (places[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return installed;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}

/** How Playwright starts it: quiet, and without reaching for the network. */
export function launchOptions() {
  const args = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.platform === 'linux') args.push('--no-sandbox', '--disable-gpu');
  return { executablePath: findBrowser(), args };
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../support/findBrowser.mjs';
import { walkPlayground } from './playground.mjs';

/*
 * The docs pages as a static site, without a network: builds it, serves it, and opens each page wide and narrow, light and
 * dark; then the playground is walked through. `npm run test:docs`; `-- --site <folder>` takes a build that is there, `--like <pattern>` only some pages, and
 * `--pictures <folder>` keeps what it sees.
 */
const { values } = parseArgs({
  options: { site: { type: 'string' }, like: { type: 'string', default: '' }, pictures: { type: 'string' } },
});
const root = resolve(import.meta.dirname, '../..');
const site = values.site ?? join(root, 'node_modules/.cache/storybook');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Files alone, as any host of static files would give them. */
const server = createServer(({ url }, answer) => {
  const { pathname } = new URL(url, 'http://any.example');
  const path = join(site, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  try {
    const body = readFileSync(path);
    answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    // Browsers ask for an icon by themselves.
    answer.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});

/** What is wrong with a page, in words; nothing is good. */
async function look(page, address, id) {
  const faults = [];
  const heard = (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`);
  const broke = (error) => faults.push(`thrown: ${error.message}`);
  const asked = (request) => {
    const isHere = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!isHere) faults.push(`asked elsewhere: ${request.url()}`);
  };
  page.on('console', heard).on('pageerror', broke).on('request', asked);
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}&globals=theme:${page.theme}`);
  try {
    await page.locator('.docs-page h1').first().waitFor({ timeout: 20_000 });
    // What a story stands on comes by itself, some moments later.
    await page.waitForFunction(() => !document.querySelector('.sb-story:empty'), undefined, {
      timeout: 10_000,
    });
    await page.waitForTimeout(700);
  } catch {
    faults.push('its heading, or its story, never came');
  }
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (beyond > 0) faults.push(`${beyond} px wider than the window`);
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    // Storybook's own blocks of code and rows of buttons are not ours.
    const ours = [
      ...document.querySelectorAll(
        '.docs-block, .sb-story, .docs-page table, .docs-page > :is(p, ul, h1, h2, h3)',
      ),
    ];
    if (ours.length === 0) return [];
    // A page's own, not an atom's: the same one may stand here several times, in other looks.
    const ofPages = ['region', 'page-has-heading-one', 'landmark-unique'];
    const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));
    const { violations: found } = await window.axe.run(
      { include: ours },
      { resultTypes: ['violations'], rules },
    );
    return found.flatMap(({ id: rule, nodes }) => nodes.map(({ html }) => `${rule}: ${html.slice(0, 160)}`));
  });
  faults.push(...violations.map((each) => `axe: ${each}`));
  if (values.pictures)
    await page.screenshot({
      path: join(values.pictures, `${id}-${page.viewportSize().width}-${page.theme}.png`),
      fullPage: true,
    });
  page.off('console', heard).off('pageerror', broke).off('request', asked);
  return faults;
}

if (!values.site) {
  execFileSync('npm', ['run', '--silent', 'build:storybook'], { cwd: root, stdio: 'inherit' });
}
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;
const { entries } = await (await fetch(`${address}/index.json`)).json();
const isShown = ({ type, title, id }) =>
  type === 'docs' && title.startsWith('docs/') && new RegExp(values.like).test(id);
const pages = Object.values(entries).filter(isShown);
if (pages.length === 0) throw new Error('The site has no docs page: nothing was looked at.');

const browser = await chromium.launch(launchOptions());
let seen = 0;
let wrong = 0;

/** All pages, one after the other, as one visitor sees them. */
async function lookAtAll(width, theme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
  page.theme = theme;
  for (const { id } of pages) {
    const faults = await look(page, address, id);
    seen += 1;
    if (faults.length > 0) wrong += 1;
    for (const fault of new Set(faults)) console.log(`${id}, ${width} px, ${theme}: ${fault}`);
  }
  await page.close();
}

const walked = await walkPlayground(browser, address);
for (const fault of walked.faults) console.log(`playground: ${fault}`);
if (walked.faults.length === 0)
  console.log(`The playground books, by ${walked.asked} requests, none elsewhere.`);

await Promise.all([
  lookAtAll(1280, 'light'),
  lookAtAll(1280, 'dark'),
  lookAtAll(375, 'light'),
  lookAtAll(375, 'dark'),
]);
await browser.close();
server.close();
console.log(
  `${pages.length} pages, looked at ${seen} times: ${wrong === 0 ? 'no fault' : `${wrong} with faults`}.`,
);
process.exitCode = wrong === 0 && walked.faults.length === 0 ? 0 : 1;

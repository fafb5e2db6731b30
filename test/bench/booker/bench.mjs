import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../support/findBrowser.mjs';
import { summaryOf } from './figures.mjs';
import { incumbentName } from './incumbent.mjs';
import { startApi } from './startApi.mjs';
import { startPage } from './startPage.mjs';
import { missedAims, tableOf } from './table.mjs';
import { asRecorded, asVisitors, glance, visit, weigh } from './visit.mjs';
import { eventSlugs } from './world.mjs';

/*
 * How long a visitor waits, in a real Chromium: `npm run build && npm run bench:booker`. It uses the package as it was
 * built. `--runs 3`, `--cpu 4` and `--event five-minutes` measure less of it; `--as-recorded` measures to the letter as the
 * incumbent was; `--check` fails where an aim is missed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    cpu: { type: 'string', default: '1,4' },
    event: { type: 'string', default: eventSlugs.join(',') },
    'as-recorded': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const runs = Math.max(1, Number(values.runs));
const manner = values['as-recorded'] ? asRecorded : asVisitors;
const latencyMs = 50;

const root = resolve(import.meta.dirname, '../../..');
const sandboxFile = resolve(root, 'dist/sandbox/index.js');
if (!existsSync(sandboxFile)) {
  console.error('There is no dist: run `npm run build` first.');
  process.exit(1);
}
const { createSandbox } = await import(pathToFileURL(sandboxFile).href);

const api = await startApi(createSandbox, latencyMs);
const page = await startPage(root, 'page');
const bare = await startPage(root, 'bare');
const cases = [];
for (const event of values.event.split(',')) {
  for (const cpu of values.cpu.split(',').map(Number)) cases.push(await measured(event, cpu));
}
await page.stop();
await bare.stop();
await api.stop();

async function measured(event, cpu) {
  const browser = await chromium.launch(launchOptions());
  try {
    const where = { pageUrl: page.url, apiUrl: api.url, event, manner };
    const seen = manner.isWeighed ? [] : [await weigh(browser, where)];
    for (let run = 0; run < runs; run += 1) {
      await api.reset();
      seen.push({
        ...(await glance(browser, { pageUrl: bare.url, cpu, manner })),
        ...(await visit(browser, { ...where, cpu })),
      });
    }
    const place = eventSlugs.indexOf(event) * 2 + (cpu > 1 ? 1 : 0);
    return { name: `${event}, ${cpu}x`, cpu, place, summary: summaryOf(seen) };
  } finally {
    await browser.close();
  }
}

const load = loadavg()
  .map((each) => each.toFixed(1))
  .join(', ');
console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, load ${load}. ` +
    `${runs} runs${manner === asRecorded ? ' as recorded' : ''}, ${latencyMs} ms to each answer of the API. Median (p90); the incumbent is ${incumbentName}.\n`,
);
console.log(tableOf(cases));
const missed = missedAims(cases);
console.log(missed.length === 0 ? '\nAll aims are met.' : `\nMissed:\n${missed.join('\n')}`);
if (values.check && missed.length > 0) process.exitCode = 1;

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { launchOptions } from '../support/findBrowser.mjs';
import { sights } from './sights.mjs';

/*
 * npm run pictures: each sight in each finished theme, light and dark, narrow and wide, as files to be looked at, and six
 * of them on a sheet. `--language ar`, `--sight hours`, `--width 375`, `--look editorial`: only these. `--scale 2`, `--out <folder>`.
 * FONTCONFIG_FILE names fonts that stand in for those of other systems. `--readme`: makes .github/themes.png alone.
 */
const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    sight: { type: 'string', multiple: true, default: Object.keys(sights) },
    width: { type: 'string', multiple: true, default: ['375', '1280'] },
    look: { type: 'string', multiple: true, default: ['clinical', 'technical', 'editorial'] },
    scale: { type: 'string', default: '1' },
    readme: { type: 'boolean', default: false },
    out: { type: 'string', default: join(tmpdir(), 'daybook-pictures') },
  },
});
const locales = { en: 'en-GB' };
const locale = locales[values.language] ?? values.language;
const out = resolve(values.out);
const outDir = mkdtempSync(join(tmpdir(), 'daybook-pictured-'));
const shared = { configFile: join(import.meta.dirname, 'page/vite.config.ts') };

/** Nothing is under way, nothing moves, nothing is pointed at. */
async function settle(page) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.locator('.daybook-skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(250);
}

/** One sight at one width, in every look. @param height only so much of it; absent: all @returns the files, row by row */
async function take(browser, url, sight, { width, height, schemes = ['light', 'dark'] }) {
  const { scene, come } = sights[sight];
  const page = await browser.newPage({
    viewport: { width, height: height ?? 800 },
    deviceScaleFactor: Number(values.scale),
    reducedMotion: 'reduce',
    timezoneId: 'Europe/London',
  });
  const hash = (look, theme) => new URLSearchParams({ ...scene, look, theme, locale }).toString();
  const files = [];
  await page.goto(`${url}#${hash(values.look[0], schemes[0])}`);
  await page.locator('.daybook').first().waitFor();
  await settle(page);
  await come?.(page);
  for (const look of values.look) {
    for (const theme of schemes) {
      await page.evaluate((to) => location.assign(`#${to}`), hash(look, theme));
      await page
        .locator(`.daybook[data-theme="${look === 'bare' ? 'plain' : theme}"]`)
        .first()
        .waitFor();
      await settle(page);
      const path = join(out, `${sight}-${width}-${values.language}-${look}-${theme}.png`);
      await page.screenshot({ path, fullPage: height === undefined, animations: 'disabled' });
      files.push(path);
    }
  }
  await page.close();
  return files;
}

/** The pictures side by side, each with its name. */
async function lay(browser, files, { width, columns, path }) {
  const page = await browser.newPage({ viewport: { width: columns * (width + 16) + 16, height: 600 } });
  const figures = files.map((file) => {
    const data = readFileSync(file).toString('base64');
    const name = file.split('-').slice(-2).join(' ').replace('.png', '');
    return `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${width}px); align-items: start; gap: 16px; margin: 16px; background: #d5d8dd; color: #333; font: 12px sans-serif; }
    figure { margin: 0; } img { display: block; inline-size: 100%; }
  </style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** What visitors see when it is light, and hosts when it is dark: one column for each theme. */
async function takeForReadme(browser, url) {
  const size = { width: 1040, height: 640 };
  const visitors = await take(browser, url, 'times', { ...size, schemes: ['light'] });
  const hosts = await take(browser, url, 'hours', { ...size, schemes: ['dark'] });
  const path = join(import.meta.dirname, '../../.github/themes.png');
  await lay(browser, [...visitors, ...hosts], { width: 560, columns: visitors.length, path });
  console.log(path);
}

mkdirSync(out, { recursive: true });
await build({ ...shared, build: { outDir, emptyOutDir: true } });
const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch(launchOptions());
try {
  const [url = ''] = server.resolvedUrls?.local ?? [];
  if (values.readme) await takeForReadme(browser, url);
  for (const sight of values.readme ? [] : values.sight) {
    const drawn = values.width.map(Number).map(async (width) => {
      const files = await take(browser, url, sight, { width });
      const path = join(out, `sheet-${sight}-${width}-${values.language}.png`);
      const isWide = width > 600;
      await lay(browser, files, { path, width: isWide ? 760 : 330, columns: isWide ? 2 : 6 });
      console.log(path);
    });
    await Promise.all(drawn);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

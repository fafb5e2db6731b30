import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/*
 * Makes what a visitor's browser would download, as an application's own bundler makes it from dist: minified, react
 * and react-dom aside. `first/` holds what is imported statically, `later/` what is imported on demand.
 */
const cache = resolve('node_modules/.cache/daybook-size');
const applications = {
  booker: "export { CalProvider, Booker } from 'DIST/index.js';",
  hours: "export { CalProvider, AvailabilitySettings } from 'DIST/index.js';",
  // With what its first view fetches as soon as it is shown: the first tab and the words.
  eventTypes: `export { CalProvider, EventTypeSettings } from 'DIST/index.js';
    export { SetupTab } from 'DIST/atoms/event-type-settings/tabs/setup/SetupTab.js';
    export { enOfFirstTab } from 'DIST/i18n/english/enOfFirstTab.js';`,
  // With the words of its first view, which it fetches as soon as it is shown.
  calendars: `export { CalProvider, CalendarSettings } from 'DIST/index.js';
    export { enConnect } from 'DIST/i18n/english/enConnect.js';
    export { enCalendars } from 'DIST/i18n/english/enCalendars.js';`,
  client: "export { createClient } from 'DIST/client/index.js';",
  call: "import { api, createClient } from 'DIST/client/index.js'; export const book = (input) => createClient().call(api.bookings.create, input);",
  api: "export { createApiClient } from 'DIST/client/index.js';",
};

/** Vite's code that preloads is the application's: it has it once, with the first import() of its own. */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

rmSync(cache, { recursive: true, force: true });
for (const [name, code] of Object.entries(applications)) {
  const folder = join(cache, name);
  mkdirSync(join(folder, 'first'), { recursive: true });
  mkdirSync(join(folder, 'later'));
  writeFileSync(join(folder, 'entry.js'), code.replaceAll('DIST', resolve('dist')));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutPreloading],
    build: {
      outDir: 'later',
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'entry.js'),
        external: [/^react($|\/)/, /^react-dom($|\/)/],
        // An application's entry exports nothing, so its bundler may put there what its parts share.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: 'entry.js', chunkFileNames: nameOf, format: 'es' },
      },
    },
  });
  for (const file of firstLoad(join(folder, 'later'))) {
    renameSync(join(folder, 'later', file), join(folder, 'first', file));
  }
}

/**
 * What only some pages download is measured apart, in a folder of its own: words of other languages than English, and what
 * puts them together; styles that a host gives to parts, and what judges contrast on a developer's machine.
 */
function nameOf({ moduleIds }) {
  const isOf = (pattern) => moduleIds.some((id) => pattern.test(id));
  if (isOf(/\/i18n\/((?!english\/)[a-z]+\/|textsInParts|translations)/))
    return 'translations/[name]-[hash].js';
  return isOf(/\/provider\/looks\//) ? 'looks/[name]-[hash].js' : '[name]-[hash].js';
}

/** The entry and all that it imports statically, in however many steps. */
function firstLoad(folder) {
  const files = readdirSync(folder);
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !files.includes(file)) return;
    found.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    for (const [, target] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) visit(target);
  };
  visit('entry.js');
  if (found.size === 0) throw new Error(`${folder} holds no bundle: nothing would be measured.`);
  return found;
}

import { resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../src');

/** `daybook` and its entries, read from the sources: what tests, stories and the dev server use. */
export const aliases = [
  { find: /^daybook$/, replacement: `${src}/index.ts` },
  { find: /^daybook\/styles\.css$/, replacement: `${src}/styles/index.css` },
  { find: /^daybook\/sandbox\/node$/, replacement: `${src}/sandbox/node/index.ts` },
  { find: /^daybook\/(client|client\/v1|server|sandbox)$/, replacement: `${src}/$1/index.ts` },
  { find: /^daybook\/devtools$/, replacement: `${src}/devtools/index.ts` },
  { find: /^daybook\/(element|shadow|themes)$/, replacement: `${src}/$1/index.ts` },
  { find: /^daybook\/prefetch$/, replacement: `${src}/atoms/booker/prefetch/index.ts` },
  { find: /^daybook\/locales\/(.+)$/, replacement: `${src}/i18n/locales/$1.ts` },
];

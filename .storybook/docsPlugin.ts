import type { Plugin } from 'vite';
import { readDocs } from '../.config/docs/readDocs.js';

const id = 'virtual:daybook-docs';

/** Gives docs pages what they show of the sources: `import { docs } from 'virtual:daybook-docs'`. */
export const docsPlugin = (): Plugin => ({
  name: 'daybook-docs',
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  load: (asked) => (asked === `\0${id}` ? `export const docs = ${JSON.stringify(readDocs())};` : undefined),
});

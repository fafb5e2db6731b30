import type { Plugin } from 'vite';
import { readReference } from '../.config/readReference.js';

const id = 'virtual:daybook-reference';

/** Gives stories the table of operations with its words: `import { reference } from 'virtual:daybook-reference'`. */
export const referencePlugin = (): Plugin => ({
  name: 'daybook-reference',
  resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
  load: (asked) =>
    asked === `\0${id}` ? `export const reference = ${JSON.stringify(readReference())};` : undefined,
});

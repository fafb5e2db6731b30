import type { Docs } from './docs.js';
import { readProgram, sourceEntries } from './program.js';
import { readClaims } from './readClaims.js';
import { readErrors } from './readErrors.js';
import { literalsOf, readEntry } from './readExports.js';
import { readTokens } from './readTokens.js';

/** What the docs pages show of the sources. Takes the compiler some seconds. */
export function readDocs(): Docs {
  const entries = sourceEntries();
  const program = readProgram(entries.map(({ path }) => path));
  const front = entries.find(({ name }) => name === 'daybook');
  return {
    entries: entries.map(({ name, path }) => readEntry(name, path, program)),
    errors: readErrors(program),
    tokens: readTokens(),
    claims: readClaims(),
    parts: front ? literalsOf('AppearancePart', front.path, program) : [],
  };
}

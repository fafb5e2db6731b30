import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packInto } from './packInto.js';
import { type StartedExample, startExample } from './startedExample.js';

/** Far from this repository, so that nothing is found but what is installed there. */
const away = mkdtempSync(join(tmpdir(), 'daybook-refresh-'));
const folder = join(away, 'refresh-endpoint');
/** It installs two frameworks from the registry. */
const startMs = 120_000;
let app: StartedExample;

beforeAll(async () => {
  cpSync(resolve('examples/refresh-endpoint'), folder, {
    recursive: true,
    filter: (path) => !/[\\/]node_modules$|\.tgz$/.test(path),
  });
  cpSync(resolve('examples/install.mjs'), join(away, 'install.mjs'));
  packInto(folder);
  app = await startExample(folder, /Hono +(.+)\nExpress +(.+)\nCtrl-C/);
}, startMs);
afterAll(async () => {
  await app?.stop();
  rmSync(away, { recursive: true, force: true });
});

it('Hono and Express renew the token of who is signed in, and nobody’s', () => {
  const [, hono, express] = app.found;
  for (const line of [hono, express])
    expect(line).toMatch(/^http:\S+\/api\/refresh {2}hers: 200, a new token; nobody’s: 401$/);
});

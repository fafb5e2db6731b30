import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/findBrowser.mjs';
import { linkPackages } from './linkPackages.js';

/** Far from this repository, so that nothing is found but what the example names. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'daybook-your-tests-')));

beforeAll(() => {
  cpSync(resolve('examples/your-tests'), folder, {
    recursive: true,
    filter: (path) => !/your-tests[\\/](node_modules|dist|test-results|daybook\.tgz)$/.test(path),
  });
  linkPackages(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return String(typeof address === 'object' ? address?.port : address);
}

/** What a command of the example says, as whoever copies it runs it: without what this suite's own runner has set. */
async function said(...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const ports = { PORT: await freePort(), API_PORT: await freePort() };
  const env = { PATH, HOME, CHROME_PATH: findBrowser(), ...ports };
  const { stdout, stderr } = await promisify(execFile)('npm', ['run', '--silent', ...args], {
    cwd: folder,
    env,
  }).catch((failed: { stdout: string; stderr: string }) => failed);
  return stripVTControlCharacters(stdout + stderr);
}

/** Two runners that start, one of them with a build and a browser, on a busy machine. */
const patience = 150_000;

describe('the tests of a host', { timeout: patience }, () => {
  it('of components pass', async () => {
    expect(await said('test')).toMatch(/Tests +5 passed \(5\)/);
  });

  it('of the page in a browser pass', async () => {
    expect(await said('test:e2e')).toMatch(/\b3 passed/);
  });
});

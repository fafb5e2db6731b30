import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install } from '../install.mjs';

/*
 * npm start: the pages on http://127.0.0.1:3000, their calendar API, a sandbox in memory, on http://127.0.0.1:4011.
 * PORT, SANDBOX_PORT: other ports, 0 for any that is free.
 */
const here = import.meta.dirname;
const { PORT = '3000', SANDBOX_PORT = '4011' } = process.env;
install(here);

// Only now: it has just been installed.
const { startSandbox } = await import('daybook/sandbox/node');
const { url, sandbox, close } = await startSandbox({ port: Number(SANDBOX_PORT) });
const { clientId, clientSecret } = sandbox.demo;
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  CAL_API_URL: `${url}/v2`,
  CAL_CLIENT_ID: clientId,
  CAL_CLIENT_SECRET: clientSecret,
};
console.log(`The calendar API: ${url}/v2 (a sandbox; it forgets all when it ends)`);

const next = join(here, 'node_modules/next/dist/bin/next');
const nextRuns = (...args) => spawn(process.execPath, [next, ...args], { cwd: here, env, stdio: 'inherit' });
const ended = (child) => new Promise((done) => child.once('exit', done));

const built = await ended(nextRuns('build'));
if (built !== 0) process.exit(built ?? 1);
const server = nextRuns('start', '-H', '127.0.0.1', '-p', PORT);

async function end() {
  server.kill();
  await ended(server);
  await close();
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
server.once('exit', (code) => process.exit(code ?? 0));

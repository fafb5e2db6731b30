import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from './builtPackage.js';

/** Far from this repository, so that nothing is found but what is installed there. */
const folder = mkdtempSync(join(tmpdir(), 'daybook-tarball-'));
const modules = join(folder, 'node_modules');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm i ./daybook-*.tgz` leaves it: what it depends on is there, and no package that is optional. */
beforeAll(() => {
  const pack = ['pack', '--json', '--silent', '--pack-destination', folder];
  const [packed]: { filename: string }[] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }),
  );
  if (!packed) throw new Error('npm packed nothing.');
  const installed = join(modules, 'daybook');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(packageJson.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  for (const [name, file] of Object.entries(packageJson.bin))
    symlinkSync(join('..', 'daybook', file), join(modules, '.bin', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', version: '1.0.0' }));
});

/** `npx daybook-sandbox`, or another of its commands, as it is typed there. */
function npx(args: string[], env: Record<string, string> = {}, command = 'daybook-sandbox') {
  const child = spawn('npx', ['--no-install', command, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('npx is not there.');
  /** To all that were started, as a terminal does. */
  const interrupt = () => process.kill(-pid, 'SIGINT');
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, output }));
  const said = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, 'data');
    return output;
  };
  return { ended, said, interrupt };
}

it.each(Object.keys(packageJson.bin))('npx %s explains itself', async (command) => {
  const { code, output } = await npx(['--help'], {}, command).ended;
  expect(code).toBe(0);
  expect(output.startsWith(`Usage: ${command} `)).toBe(true);
});

it('npx daybook-migrate says how to come by TypeScript where there is none', async () => {
  const { code, output } = await npx(['--dry-run'], {}, 'daybook-migrate').ended;
  expect(code).toBe(2);
  expect(output).toContain('npx -p daybook -p typescript@5 daybook-migrate');
});

describe('npx daybook-sandbox, in an empty folder with the packed package', () => {
  it('answers from memory, with no optional package installed, until Ctrl-C', async () => {
    const { said, interrupt, ended } = npx(['--port', '0']);
    const url = /http:\S+/.exec(await said('Ctrl+C'))?.[0] ?? '';
    const answer = await fetch(`${url}/v2/event-types?username=hannah`, {
      headers: { 'cal-api-version': '2024-06-14' },
    });
    expect((await answer.json()).data).toHaveLength(3);
    interrupt();
    await ended;
    await expect(fetch(url)).rejects.toThrow();
  });

  it.each([
    ['a folder', ['--data', 'data'], {}, 'npm i -D @electric-sql/pglite drizzle-orm'],
    ['a Postgres', [], { DATABASE_URL: 'postgres://127.0.0.1:1/none' }, 'npm i -D pg drizzle-orm'],
  ])('says what to install for data in %s', async (_, args, env, command) => {
    const { code, output } = await npx(['--port', '0', ...args], env).ended;
    expect(code).toBe(1);
    expect(output).toContain(command);
    expect(output).not.toContain('    at ');
  });
});

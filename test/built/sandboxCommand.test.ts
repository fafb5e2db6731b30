import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { installedPackage } from './builtPackage.js';

const folder = mkdtempSync(join(tmpdir(), 'daybook-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `daybook-sandbox`, as its package declares it. */
function start(args: string[]) {
  const command = join(installedPackage, packageJson.bin['daybook-sandbox']);
  const child = spawn(command, args, { env: { PATH: process.env.PATH } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = once(child, 'exit').then(([code]) => ({ code, output }));
  /** Settles as soon as that was written. */
  const said = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, 'data');
    return output;
  };
  return { child, ended, said };
}

describe('the command daybook-sandbox', () => {
  it('explains itself', async () => {
    const { code, output } = await start(['-h']).ended;
    expect({ code, begins: output.slice(0, 32) }).toEqual({
      code: 0,
      begins: 'Usage: daybook-sandbox [options]',
    });
  });

  it('serves the API until it is interrupted', async () => {
    const { child, ended, said } = start(['--port', '0']);
    const url = /http:\S+/.exec(await said('Ctrl+C'))?.[0] ?? '';
    const answer = await fetch(`${url}/v2/event-types?username=hannah`, {
      headers: { 'cal-api-version': '2024-06-14' },
    });
    expect(await answer.json()).toMatchObject({ status: 'success' });
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, output } = await start(['--port', port]).ended;
    other.close();
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(`^Port ${port} is taken\\.`) });
  });

  const broken = join(folder, 'broken.json');
  const wrong = join(folder, 'wrong.json');
  writeFileSync(broken, '{ broken');
  writeFileSync(wrong, '{ "users": 3 }');
  it.each([
    ['an unknown option', ['--prot', '1'], "Unknown option '--prot'"],
    ['a world that is no JSON', ['--world', broken], 'broken.json is no world'],
    ['a world of another form', ['--world', wrong], 'at users'],
    ['a world that is not there', ['--world', join(folder, 'none.json')], 'no such file'],
  ])('says in a few lines what is wrong with %s', async (_, args, message) => {
    const { code, output } = await start(args).ended;
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output.trim().split('\n').at(-1)).toBe('See daybook-sandbox --help.');
    expect(output).not.toContain('Usage');
  });
});

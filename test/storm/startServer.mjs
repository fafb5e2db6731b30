import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A sandbox in a process of its own. It gets its port when it starts first, and keeps it. */
export async function startServer({ root, place, worldFile }) {
  let port = 0;
  let child;

  async function start() {
    const args = ['--port', String(port), '--world', worldFile, ...place.args];
    child = spawn(process.execPath, [join(root, 'dist/sandbox/node/bin.js'), ...args], {
      env: { PATH: process.env.PATH, ...place.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`A server ended with ${code}:\n${output}`);
    });
    // Later it ends because it is meant to.
    ended.catch(() => {});
    while (!output.includes('Ctrl+C')) await Promise.race([once(child.stdout, 'data'), ended]);
    port = Number(/:(\d+)/.exec(output)?.[1]);
  }

  async function end(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => end('SIGTERM'),
    killAndRestart: async () => {
      await end('SIGKILL');
      await start();
    },
  };
}

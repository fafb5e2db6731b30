import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface StartedExample {
  /** What the pattern found in what it printed. */
  readonly found: RegExpExecArray;
  stop(): Promise<void>;
}

/**
 * Runs an example's `start.mjs` on ports that are free, until it has printed what fits. Rejects with all that it printed
 * where it ends by itself.
 */
export async function startExample(cwd: string, ready: RegExp): Promise<StartedExample> {
  const child = spawn(process.execPath, ['start.mjs'], {
    cwd,
    env: { ...process.env, PORT: '0', SANDBOX_PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const exited = once(child, 'exit');
  const ended = exited.then(([code]) => {
    throw new Error(`It ended with ${code}:\n${printed}`);
  });
  ended.catch(() => undefined);
  let found = ready.exec(printed);
  while (found === null) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    found = ready.exec(printed);
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  return { found, stop };
}

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface StartedDemo {
  /** `http://127.0.0.1:53211` */
  url: string;
  /** The sandbox's address, without the `/v2` at its end. */
  sandboxUrl: string;
  /** Asks it to end as a process manager does; resolves to its exit code, `null` when it had to be killed. */
  stop(): Promise<number | null>;
}

interface Settings {
  dataDir: string;
  /** Default: any that is free. */
  port?: number;
}

const startMs = 45_000;
const stopMs = 10_000;

/** Runs the command behind `npm start` in a process of its own. Rejects with what it printed where it ends by itself. */
export async function startDemo({ dataDir, port = 0 }: Settings): Promise<StartedDemo> {
  const child = spawn(process.execPath, [resolve('examples/clinic/start.mjs')], {
    env: {
      ...process.env,
      PORT: String(port),
      SANDBOX_PORT: '0',
      DAYBOOK_DATA: dataDir,
      DAYBOOK_CONTROL: '1',
      // No token ends by itself while a test runs; tests end them when it matters.
      DAYBOOK_TOKEN_MINUTES: '60',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  let printed = '';
  const read = (chunk: unknown) => {
    printed += String(chunk);
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);

  const addresses = () => /Visitors +(\S+)[\s\S]*API +(\S+)\/v2[\s\S]*Ctrl-C/.exec(printed);
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`The demo took over ${startMs} ms:\n${printed}`)), startMs);
    child.stdout.on('data', () => addresses() && done());
    void exited.then((code) => fail(new Error(`The demo ended with ${code}:\n${printed}`)));
    void exited.then(() => clearTimeout(timer));
  }).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });

  const [, url = '', sandboxUrl = ''] = addresses() ?? [];
  const stop = async () => {
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), stopMs);
    const code = await exited;
    clearTimeout(killer);
    return code;
  };
  return { url, sandboxUrl, stop };
}

import { parseArgs } from 'node:util';
import { parseInstant } from '../../time/instant.js';

export interface Arguments {
  port: number;
  dataDir?: string;
  now?: string;
  worldFile?: string;
  control: boolean;
  help: boolean;
}

export const USAGE = `Usage: daybook-sandbox [options]

A server of the Cal.com API v2 on this machine, for development, tests and demonstrations.

  --port N       Where it listens. Default 4010; 0 takes any free port.
  --data DIR     Keeps the data in this folder, so that it outlives the server.
                 Needs @electric-sql/pglite and drizzle-orm. DATABASE_URL names a
                 Postgres to keep it in instead (needs pg and drizzle-orm).
  --memory       Forgets the data when it ends, even where DATABASE_URL is set.
  --now ISO      The clock stands there, such as 2026-11-20T09:00:00Z.
  --world NAME   Begins with this world: demo, empty, busy or clock-change; or the
                 one in this JSON file.
  --control      Lets POST /__sandbox/*, and the page on the port, set the clock, arm
                 faults and move the data about.
  -h, --help     Shows this.
`;

/** A command line that can't be meant. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** @throws UsageError naming the option and what it should be */
export function readArguments(argv: readonly string[]): Arguments & { memory: boolean } {
  const { port = '4010', data, now, world, memory = false, control = false, help = false } = parse(argv);
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port is a number from 0 to 65535, not "${port}".`);
  if (memory && data !== undefined) throw new UsageError('--memory and --data exclude each other.');
  if (now !== undefined) requireInstant(now);
  return { port: Number(port), dataDir: data, now, worldFile: world, memory, control, help };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const help = { ...flag, short: 'h' } as const;
  const options = { port: text, data: text, now: text, world: text, memory: flag, control: flag, help };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function requireInstant(iso: string): void {
  try {
    parseInstant(iso);
  } catch {
    throw new UsageError(
      `--now is a date with a time in ISO 8601, such as 2026-11-20T09:00:00Z, not "${iso}".`,
    );
  }
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { isCalError } from '../../errors/index.js';
import { type World, world as worldSchema } from '../world/world.js';
import { isWorldName, type WorldName, worlds } from '../world/worlds.js';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { type RunningSandbox, startSandbox } from './serve.js';

/** Exit codes: 2 for a command line that can't be meant, 1 for everything else that keeps it from starting. */
async function main(): Promise<void> {
  const { port, dataDir, now, worldFile, memory, control, help } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  const running = await startSandbox({
    port,
    dataDir,
    databaseUrl: memory || dataDir !== undefined ? undefined : process.env.DATABASE_URL,
    now,
    world: worldFile === undefined ? undefined : readWorld(worldFile),
    control,
  });
  console.log(greeting(running));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => running.close().then(() => process.exit(0)));
}

function readWorld(file: string): World | WorldName {
  if (isWorldName(file)) return file;
  try {
    return worldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UsageError(
      `--world: ${file} is no world: neither ${Object.keys(worlds).join(', ')}, nor a file with one, whose form is the type World of daybook/sandbox.\n${why}`,
    );
  }
}

function greeting({ url, sandbox }: RunningSandbox): string {
  const lines = [`Daybook sandbox on ${url}`, ''];
  const row = (name: string, value: string) => lines.push(`  ${name.padEnd(16)}${value}`);
  const demo = demoOf(sandbox);
  if (!demo)
    return `${lines.join('\n')}  Its world has no managed user; make one by POST /v2/oauth-clients/{clientId}/users.\n`;
  row('API', `${url}/v2`);
  row('Client id', demo.clientId);
  row('Client secret', demo.clientSecret);
  row('Host', `${demo.user.name}, username ${demo.user.username}, id ${demo.user.id}`);
  row('Access token', demo.user.accessToken);
  row('Refresh token', demo.user.refreshToken);
  row('Event types', demo.eventSlugs.join(', '));
  const example = `${url}/v2/event-types?username=${demo.user.username}&eventSlug=${demo.eventSlugs[0] ?? ''}`;
  lines.push(
    '',
    'Try:',
    `  curl -H 'cal-api-version: 2024-06-14' '${example}'`,
    '',
    'For development only. Ctrl+C ends it.',
  );
  return lines.join('\n');
}

function demoOf(sandbox: RunningSandbox['sandbox']) {
  try {
    return sandbox.demo;
  } catch (error) {
    if (isCalError(error)) return undefined;
    throw error;
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee daybook-sandbox --help.`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    const port = 'port' in error ? `Port ${error.port}` : 'The port';
    return `${port} is taken. End what listens there, or choose another one with --port; 0 takes any that is free.`;
  }
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(error instanceof UsageError ? 2 : 1);
});

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { migrateProject } from './migrateProject.js';
import { writeReport } from './report.js';

/** The package that this command is of, `package.json` at its top. */
function ownVersion(): string {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../../package.json'), 'utf8'),
  );
  return manifest.version ?? '0.0.0';
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    console.log(USAGE);
    return;
  }
  const report = await migrateProject(process.cwd(), args, `^${ownVersion()}`);
  console.log(args.json ? JSON.stringify(report, null, 2) : writeReport(report));
  if (report.files.some(({ unreadable }) => unreadable !== null)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(error instanceof Error ? error.message : String(error));
  if (isUsage) console.error('See daybook-migrate --help.');
  process.exitCode = isUsage ? 2 : 1;
});

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateManifest } from '../code/migrateManifest.js';
import { migrateSheet } from '../code/migrateSheet.js';
import { type Migrated, migrateSource } from '../code/migrateSource.js';
import type { TypeScript } from '../code/visit.js';
import { type Arguments, UsageError } from './arguments.js';
import { findFiles, kindOf } from './findFiles.js';
import { uncommitted } from './git.js';
import { loadTypeScript } from './loadTypeScript.js';
import type { FileReport, Report } from './report.js';

/** Beside this file in the package, `dist/migrate/MOVING.md`. */
const guide = join(dirname(fileURLToPath(import.meta.url)), '../MOVING.md');

function refuseUncommitted(folder: string): void {
  const changed = uncommitted(folder);
  if (changed === null)
    throw new UsageError(
      'There is no git here, so nothing could be taken back. Say --force if you have a copy.',
    );
  if (changed.length === 0) return;
  const some = changed.slice(0, 5).map((line) => `  ${line}`);
  throw new UsageError(
    [
      'Some changes are not committed, and would mix with these:',
      ...some,
      'Commit them, or say --force.',
    ].join('\n'),
  );
}

interface Read extends Migrated {
  readonly path: string;
  readonly before: string;
}

/** A mark of bytes at the beginning is no part of the text, and stays. */
function migrated(ts: TypeScript, path: string): Read {
  const before = readFileSync(path, 'utf8');
  if (before.includes('\uFFFD'))
    return { path, before, text: before, notes: [], unreadable: 'it is not UTF-8' };
  const made = kindOf(path) === 'sheet' ? migrateSheet(before) : migrateSource(ts, path, before);
  return { path, before, ...made };
}

const importsTheirs = /(from|import|require|mock)\s*\(?\s*['"]@calcom\/atoms/;

/**
 * Moves the files of a project. Each is written once it is known what becomes of all of them, so that a mistake leaves nothing
 * half done; one that can't be read stays as it is.
 *
 * @param version of Daybook that the project is to have, as a range
 * @throws UsageError where the project can't be worked on
 */
export async function migrateProject(
  folder: string,
  { paths, dryRun, force }: Arguments,
  version: string,
): Promise<Report> {
  if (!dryRun && !force) refuseUncommitted(folder);
  const files = findFiles(folder, paths);
  const ts = await loadTypeScript(folder);
  const code = files.filter((path) => kindOf(path) !== 'manifest').map((path) => migrated(ts, path));
  const isStillUsed = code.some(({ text }) => importsTheirs.test(text));
  const manifests = files
    .filter((path) => kindOf(path) === 'manifest')
    .map((path): Read => {
      const before = readFileSync(path, 'utf8');
      return { path, before, ...migrateManifest(ts, before, version, isStillUsed) };
    });
  const all = [...code, ...manifests];
  const changed = all.filter(({ before, text }) => before !== text);
  if (!dryRun) for (const { path, text } of changed) writeFileSync(path, text);
  const reports = all.map(
    ({ path, before, text, notes, unreadable }): FileReport => ({
      path: relative(folder, path),
      isChanged: before !== text,
      notes,
      unreadable,
    }),
  );
  return {
    dryRun,
    guide: relative(folder, guide),
    read: all.length,
    files: reports.filter(
      ({ isChanged, notes, unreadable }) => isChanged || notes.length > 0 || unreadable !== null,
    ),
  };
}

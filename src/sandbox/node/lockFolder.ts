import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CalConfigError } from '../../errors/index.js';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const ownerOf = (file: string): number | undefined => {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
};

/**
 * Keeps a folder for this process: an embedded database that two of them open is damaged. A lock that a process left
 * behind when it was cut off is taken over.
 * @returns lets go of it
 * @throws CalConfigError `prop_invalid` when a running process has it
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  const owner = ownerOf(file);
  if (owner !== undefined && isAlive(owner)) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `the folder ${folder} is in use by another sandbox (process ${owner}).`,
      why: 'Two that write to the same folder would damage its data.',
      todo: `End the other one, or choose another folder. If there is none, delete ${file}.`,
    });
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

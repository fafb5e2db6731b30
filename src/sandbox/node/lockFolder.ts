import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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

/** Those that this very process has. */
const held = new Set<string>();

/** Our own number in a lock that we don't hold is of a process before us: in a container each one is number 1. */
const isHeld = (file: string, owner: number) => (owner === process.pid ? held.has(file) : isAlive(owner));

/**
 * Keeps a folder for this process: an embedded database that two of them open is damaged. A lock that a process left
 * behind when it was cut off is taken over.
 * @returns lets go of it
 * @throws CalConfigError `prop_invalid` when a running process has it
 */
export function lockFolder(folder: string): () => void {
  const file = `${resolve(folder)}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  const owner = ownerOf(file);
  if (owner !== undefined && isHeld(file, owner)) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `the folder ${folder} is in use by another sandbox (process ${owner}).`,
      why: 'Two that write to the same folder would damage its data.',
      todo: `End the other one, or choose another folder. If there is none, delete ${file}.`,
    });
  }
  writeFileSync(file, String(process.pid));
  held.add(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

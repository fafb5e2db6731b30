import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from './lockFolder.js';

const someFolder = () => join(mkdtempSync(join(tmpdir(), 'daybook-lock-')), 'deep', 'data');

describe('lockFolder', () => {
  it('keeps a folder for one until it is let go of', () => {
    const folder = someFolder();
    const unlock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(/in use by another sandbox/);
    unlock();
    expect(() => lockFolder(folder)()).not.toThrow();
  });

  it('takes over what a process left behind when it was cut off', async () => {
    const folder = someFolder();
    lockFolder(folder)();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('exit', resolve));
    writeFileSync(`${folder}.lock`, String(child.pid));
    expect(() => lockFolder(folder)()).not.toThrow();
  });

  it('takes over what a process of the same number left behind, as in a container', () => {
    const folder = someFolder();
    lockFolder(folder)();
    writeFileSync(`${folder}.lock`, String(process.pid));
    expect(() => lockFolder(folder)()).not.toThrow();
  });
});

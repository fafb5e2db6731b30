import { execFileSync } from 'node:child_process';

function git(folder: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', [...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return null;
  }
}

/** What is changed and not committed, at most a few of it; null: there is no git, so nobody could go back. */
export function uncommitted(folder: string): readonly string[] | null {
  const status = git(folder, ['status', '--porcelain', '--untracked-files=no', '--', '.']);
  return status === null ? null : status.split('\n').filter(Boolean);
}

/** The files that git knows or would take, from the folder; null: there is no git. */
export function knownFiles(folder: string): readonly string[] | null {
  const list = git(folder, ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '.']);
  return list === null ? null : list.split('\0').filter(Boolean);
}

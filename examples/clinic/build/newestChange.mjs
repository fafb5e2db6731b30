import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the file, or the youngest file below the folder, was last written (ms since 1970); 0: there is none. */
export function newestChange(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

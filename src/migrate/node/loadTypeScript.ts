import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TypeScript } from '../code/visit.js';
import { UsageError } from './arguments.js';

/** A TypeScript whose parser can be called from JavaScript: the native one, from version 7 on, has none that could. */
const isParser = (found: unknown): found is TypeScript =>
  typeof found === 'object' && found !== null && 'createSourceFile' in found && 'createProgram' in found;

function fromProject(folder: string): unknown {
  try {
    return createRequire(join(folder, 'package.json'))('typescript');
  } catch {
    return undefined;
  }
}

async function besideUs(): Promise<unknown> {
  try {
    return (await import('typescript')).default;
  } catch {
    return undefined;
  }
}

/**
 * The project's own TypeScript, so that its code is read as it is written; else one that stands beside this package.
 * @throws UsageError where there is none
 */
export async function loadTypeScript(folder: string): Promise<TypeScript> {
  for (const found of [fromProject(folder), await besideUs()]) if (isParser(found)) return found;
  throw new UsageError(
    'daybook-migrate reads code by TypeScript, and there is none here that it can call. Run it as:\n  npx -p daybook -p typescript@5 daybook-migrate',
  );
}

import { parseArgs } from 'node:util';

export interface Arguments {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** The report as JSON. */
  readonly json: boolean;
  /** Also where the work tree has changes that are not committed. */
  readonly force: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: daybook-migrate [paths] [options]

Moves an app from @calcom/atoms to daybook: imports, components, props, hooks,
stylesheets and package.json. What can't be moved gets a comment,
"TODO(daybook-migrate): …", and a line in the report.

  paths          Files and folders. Default: the folder you are in.
  --dry-run      Writes nothing; the report says what would be.
  --json         The report as JSON.
  --force        Goes on where there are changes that are not committed.
  -h, --help     Shows this.

Reads .ts, .tsx, .js, .jsx, .mts, .cts, .mjs, .cjs, .css, .scss, .less and
package.json; never node_modules, nor what git ignores. Needs TypeScript, which is
taken from your project. Exit codes: 0 all is moved, or was; 1 something could not
be read or written; 2 a command line that can't be meant.
`;

/** A command line that can't be meant, or a project that can't be worked on; the message is all that is to be said. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** @throws UsageError naming the option */
export function readArguments(argv: readonly string[]): Arguments {
  const flag = { type: 'boolean' } as const;
  const options = { 'dry-run': flag, json: flag, force: flag, help: { ...flag, short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    return {
      paths: positionals.length > 0 ? positionals : ['.'],
      dryRun: values['dry-run'] ?? false,
      json: values.json ?? false,
      force: values.force ?? false,
      help: values.help ?? false,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

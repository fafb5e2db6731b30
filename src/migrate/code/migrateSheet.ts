import type { Migrated } from './migrateSource.js';
import { OURS, THEIRS } from './modules.js';
import type { Note } from './visit.js';

const imported = /(@import\s+(?:url\()?\s*["']?)~?@calcom\/atoms\/[\w./-]+\.css/g;

/** A stylesheet that imports theirs. Anything else that names the package is told of. */
export function migrateSheet(text: string): Migrated {
  const moved = text.replaceAll(imported, `$1${OURS}/styles.css`);
  const notes = moved.split('\n').flatMap((line, index): Note[] =>
    line.includes(THEIRS)
      ? [
          {
            line: index + 1,
            kind: 'todo',
            what: line.trim(),
            todo: 'Tailwind need not read the package: take the line out, unless it is for something else.',
            guide: 'styles',
          },
        ]
      : [],
  );
  return { text: moved, notes, unreadable: null };
}

import ts from 'typescript';
import { migrateSource } from '../code/migrateSource.js';

/** A file as it is once it is moved. */
export const moved = (text: string, path = 'page.tsx') => migrateSource(ts, path, text).text;

/** What somebody has to see to: `3 Booker durationConfig`, by its line. */
export const todos = (text: string, path = 'page.tsx') =>
  migrateSource(ts, path, text)
    .notes.filter(({ kind }) => kind === 'todo')
    .map(({ line, what }) => `${line} ${what}`);

/** A snippet with the import of theirs that it uses. */
export const using = (names: string, body: string) => `import { ${names} } from '@calcom/atoms';\n${body}`;
/** The same with ours. */
export const ours = (names: string, body: string) => `import { ${names} } from 'daybook';\n${body}`;

import type ts from 'typescript';
import { findBindings } from './bindings.js';
import { applyEdits, movedBy } from './edits.js';
import { migrateHooks } from './hookCalls.js';
import { moveImports } from './imports.js';
import { THEIRS } from './modules.js';
import { renameUses } from './names.js';
import { migrateProps } from './props.js';
import type { Note, TypeScript, Visit } from './visit.js';

export interface Migrated {
  /** As it is to be from now on; the text that was given where nothing is to be done, and where it could not be read. */
  readonly text: string;
  readonly notes: readonly Note[];
  /** Why it could not be read; null: it could. */
  readonly unreadable: string | null;
}

/** The file alone: what its names stand for, and nothing that it imports. */
function readAlone(ts: TypeScript, path: string, text: string) {
  const name = `/${path.split(/[\\/]/).at(-1)}`;
  const target = ts.ScriptTarget.Latest;
  const file = ts.createSourceFile(name, text, target, true);
  const host: ts.CompilerHost = {
    getSourceFile: (wanted) => (wanted === name ? file : undefined),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (each) => each,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (wanted) => wanted === name,
    readFile: () => undefined,
  };
  const program = ts.createProgram({
    rootNames: [name],
    options: { target, allowJs: true, noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve },
    host,
  });
  return { file, program };
}

/**
 * A file of an app that uses `@calcom/atoms`, as it is to be with Daybook. Pure: what is read and written is the caller's
 * business. Nothing is changed but what is said in the notes, the names of modules, and names that differ. What it has done
 * once it leaves alone the next time.
 *
 * @param ts TypeScript itself, of the version that the app has
 * @param path tells by its ending what the text is: `.tsx`, `.ts`, `.jsx`, `.js` and their like
 */
export function migrateSource(ts: TypeScript, path: string, text: string): Migrated {
  if (!text.includes(THEIRS)) return { text, notes: [], unreadable: null };
  const { file, program } = readAlone(ts, path, text);
  const [problem] = program.getSyntacticDiagnostics(file);
  if (problem) {
    const { line } = file.getLineAndCharacterOfPosition(problem.start ?? 0);
    const why = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    return { text, notes: [], unreadable: `line ${line + 1}: ${why}` };
  }
  const visit: Visit = { ts, file, checker: program.getTypeChecker(), edits: [], notes: [] };
  const bindings = findBindings(visit);
  const renames = moveImports(visit);
  renameUses(visit, bindings, renames);
  migrateHooks(visit, bindings);
  migrateProps(visit, bindings);
  const after = applyEdits(text, visit.edits);
  const lineOf = (at: number) => after.slice(0, movedBy(visit.edits, at)).split('\n').length;
  const notes = visit.notes.map(({ at, ...note }) => ({ line: lineOf(at), ...note }));
  return { text: after, notes: notes.toSorted((one, other) => one.line - other.line), unreadable: null };
}

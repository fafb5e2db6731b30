import type ts from 'typescript';
import { applyEdits, type Edit } from './edits.js';
import type { Migrated } from './migrateSource.js';
import { OURS, THEIRS } from './modules.js';
import type { Note, TypeScript } from './visit.js';

const lists = ['dependencies', 'devDependencies', 'peerDependencies'];

/** Packages that theirs asked its host for, and that Daybook does not. */
const askedFor =
  /^(next|@radix-ui\/.*|react-hook-form|@hookform\/.*|framer-motion|i18next|react-i18next|react-select|react-timezone-select|sonner|zustand)$/;

const entriesOf = (
  { isObjectLiteralExpression, isPropertyAssignment, isStringLiteral }: TypeScript,
  node: ts.Node,
) =>
  isObjectLiteralExpression(node)
    ? node.properties
        .filter(isPropertyAssignment)
        .flatMap((entry) => (isStringLiteral(entry.name) ? [{ entry, name: entry.name }] : []))
    : [];

/**
 * A `package.json` that depends on theirs. It stays beside ours while something is still imported of it.
 *
 * @param version of Daybook, as a range
 * @param isStillUsed whether a file of the project still imports theirs
 */
export function migrateManifest(
  ts: TypeScript,
  text: string,
  version: string,
  isStillUsed: boolean,
): Migrated {
  if (!text.includes(`"${THEIRS}"`)) return { text, notes: [], unreadable: null };
  const file = ts.parseJsonText('package.json', text);
  const [root] = file.statements;
  if (!root || !ts.isExpressionStatement(root)) return { text, notes: [], unreadable: 'it is no JSON' };
  const edits: Edit[] = [];
  const notes: Note[] = [];
  const say = (at: number, kind: Note['kind'], what: string, todo: string) =>
    notes.push({
      line: file.getLineAndCharacterOfPosition(at).line + 1,
      kind,
      what,
      todo,
      guide: 'the-package',
    });
  for (const { entry: list, name: listName } of entriesOf(ts, root.expression)) {
    if (!lists.includes(listName.text)) continue;
    const entries = entriesOf(ts, list.initializer);
    const hasOurs = entries.some(({ name }) => name.text === OURS);
    const theirs = entries.find(({ name }) => name.text === THEIRS);
    if (!theirs) continue;
    const start = theirs.entry.getStart(file);
    const ours = `"${OURS}": "${version}"`;
    if (isStillUsed || hasOurs) {
      if (!hasOurs)
        edits.push({ start, end: start, text: `${ours},${text.slice(theirs.entry.getFullStart(), start)}` });
      if (isStillUsed)
        say(start, 'todo', THEIRS, 'It stays until nothing is imported of it any more; run this again then.');
      else say(start, 'todo', THEIRS, 'Nothing is imported of it any more: npm uninstall @calcom/atoms.');
    } else {
      edits.push({ start, end: theirs.entry.getEnd(), text: ours });
      say(start, 'note', THEIRS, 'It is daybook now: run npm install.');
    }
    const needless = entries.map(({ name }) => name.text).filter((name) => askedFor.test(name));
    if (needless.length > 0)
      say(
        start,
        'note',
        'peers',
        `Daybook does not ask for ${needless.join(', ')}: take out what you do not use yourself.`,
      );
  }
  return { text: applyEdits(text, edits), notes, unreadable: null };
}

import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, isTest, isView, nodesOf, parse, readText, type Source, sources } from './sources.js';

const stories = filesIn(
  'stories',
  (path) => path.endsWith('.tsx') && !path.startsWith('stories/playground/'),
).map((path) => parse(readText(path), path));

/** What a file paints: its elements, and what it names as `component`. `Booker.Panel` counts as both. */
function paintedIn({ tree }: Source): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isJsxOpeningLikeElement(node)) return [node.tagName.getText(tree)];
    const isNamed = ts.isPropertyAssignment(node) && node.name.getText(tree) === 'component';
    return isNamed ? [node.initializer.getText(tree)] : [];
  });
}

const painted = new Set(stories.flatMap(paintedIn));

/** The atoms that the package exports, which are those of `src/atoms` with a capital. */
function exportedAtoms({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    !statement.isTypeOnly &&
    statement.moduleSpecifier?.getText(tree).includes('/atoms/') &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements
          .filter(({ isTypeOnly, name }) => !isTypeOnly && /^[A-Z]/.test(name.text))
          .map(({ name }) => name.text)
      : [],
  );
}

/** The names in `export const …Parts = { Panel: …, … }`, also with `as const` behind it. */
function partsIn({ tree }: Source): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return [];
    const { initializer } = node;
    const object = ts.isAsExpression(initializer) ? initializer.expression : initializer;
    if (!ts.isObjectLiteralExpression(object)) return [];
    return object.properties.flatMap((each) => (each.name ? [each.name.getText(tree)] : []));
  });
}

const withParts: [atom: string, path: string][] = [
  ['Booker', 'src/atoms/booker/composition/bookerParts.ts'],
  ['AvailabilitySettings', 'src/atoms/availability-settings/composition/availabilityParts.tsx'],
  ['EventTypeSettings', 'src/atoms/event-type-settings/composition/eventTypeParts.tsx'],
  ['CalendarSettings', 'src/atoms/calendar-settings/composition/calendarParts.ts'],
  ['Connect', 'src/atoms/connect/Connect.ts'],
];

/** Components of `src/ui` that other rooms use: all others are seen inside of those. */
function primitives(): string[] {
  const all = sources((path) => !isTest(path));
  return sources((path) => path.startsWith('src/ui/') && isView(path))
    .filter(({ path }) => /^[A-Z]/.test(posix.basename(path)))
    .filter(({ path }) => {
      const value = new RegExp(`import (?!type )[^;]*/${posix.basename(path, '.tsx')}\\.js'`);
      return all.some(({ path: user, text }) => !user.startsWith('src/ui/') && value.test(text));
    })
    .map(({ path }) => posix.basename(path, '.tsx'));
}

describe('every atom', () => {
  const atoms = exportedAtoms(parse(readText('src/index.ts'), 'src/index.ts'));

  it('is read from the package’s index', () => {
    expect(atoms).toContain('Booker');
    expect(atoms.length).toBeGreaterThan(20);
  });

  it('has a story', () => {
    expect(atoms.filter((name) => name !== 'Connect' && !painted.has(name))).toEqual([]);
  });
});

describe.each(withParts)('every part of %s', (atom, path) => {
  it('has a story', () => {
    const parts = partsIn(parse(readText(path), path));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => `${atom}.${part}`).filter((name) => !painted.has(name))).toEqual([]);
  });
});

describe('every primitive', () => {
  it('that others use has a story', () => {
    const names = primitives();
    expect(names).toContain('Button');
    expect(names.filter((name) => !painted.has(name))).toEqual([]);
  });
});

describe('the check of stories', () => {
  it('sees what is painted, and what is named', () => {
    const story = parse(
      'const meta = { component: Sofa }; const a = <Booker.Panel><Chair /></Booker.Panel>;',
    );
    expect(paintedIn(story)).toEqual(['Sofa', 'Booker.Panel', 'Chair']);
    expect(partsIn(parse('export const sofaParts = { Leg: A, Arm: () => null };'))).toEqual(['Leg', 'Arm']);
  });
});

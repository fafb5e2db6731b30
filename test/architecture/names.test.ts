import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, isCode, isTest, nodesOf, parse, placeOf, type Source, sources } from './sources.js';

const forbidden = /^(utils?|helpers?|lib|libs|common|misc|types)$/i;
/** Time's values are told apart by their types alone, so there the types are the thing itself. */
const allowed = ['src/time/types.ts'];

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const camel = /^[a-z][A-Za-z0-9]*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
/** What may stand between the name of a file and its ending. */
const roles =
  /(\.(machine|state|model|facts|schema|operations|wire))?(\.browser)?(\.test(-d)?)?\.(tsx?|css)$/;

const nameOf = (path: string) => posix.basename(path).replace(roles, '');

const isNamed = (node: ts.Node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** The names that a file exports, types included. */
function exportsOf({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      return statement.exportClause.elements.map(({ name }) => name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree));
    }
    return isNamed(statement) && statement.name ? [statement.name.text] : [];
  });
}

/** A component, a hook and a class give their files their names, letter for letter. */
function fileProblem(source: Source): string | undefined {
  const { path } = source;
  const name = nameOf(path);
  if (isTest(path)) return undefined;
  const isNamedForExport = path.endsWith('.tsx') || pascal.test(name) || /^use[A-Z]/.test(name);
  if (isNamedForExport) {
    return exportsOf(source).includes(name) ? undefined : `${path} exports no ${name}`;
  }
  const isLocale = path.startsWith('src/i18n/locales/');
  return camel.test(name) || kebab.test(name) || isLocale ? undefined : `${path} is not in camelCase`;
}

function defaultExports(source: Source): string[] {
  return nodesOf(source.tree)
    .filter(
      (node) =>
        ts.isExportAssignment(node) ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node)) ||
        (ts.isExportSpecifier(node) && node.name.text === 'default'),
    )
    .map((node) => placeOf(source, node));
}

describe('names', () => {
  it('of folders are nouns in kebab-case', () => {
    const folders = new Set(filesIn('src').map((path) => posix.dirname(path)));
    const wrong = [...folders].filter((folder) => !kebab.test(posix.basename(folder)));
    expect(wrong).toEqual([]);
  });

  it('of folders and files say what is inside: none is a drawer for everything', () => {
    const parts = filesIn('src')
      .filter((path) => !allowed.includes(path))
      .filter((path) => path.split('/').some((part) => forbidden.test(part.split('.')[0] ?? '')));
    expect(parts).toEqual([]);
  });

  it('of component, hook and class files are their export; of the others camelCase', () => {
    expect(
      sources()
        .map(fileProblem)
        .filter((problem) => problem !== undefined),
    ).toEqual([]);
  });

  it('are given to every export: there is no default export', () => {
    expect(sources(isCode).flatMap(defaultExports)).toEqual([]);
  });
});

describe('the check of names', () => {
  it.each([
    ['a component under another name', 'src/ui/Button.tsx', 'export function Knob() {}'],
    ['a hook under another name', 'src/ui/useKnob.ts', 'export const useButton = () => 1;'],
    ['a class under another name', 'src/ui/Knob.ts', 'export class Button {}'],
    ['a file in kebab-case and capitals', 'src/ui/my-Knob.ts', 'export const knob = 1;'],
  ])('sees %s', (_, path, text) => {
    expect(fileProblem(parse(text, path))).toBeDefined();
  });

  it.each([
    ['export default function a() {}'],
    ['export default 1;'],
    ['const a = 1; export { a as default };'],
    ["export { default } from './a.js';"],
  ])('sees the default export in: %s', (text) => {
    expect(defaultExports(parse(text))).toHaveLength(1);
  });

  it('does not take the default of a switch for one', () => {
    expect(defaultExports(parse('switch (a) { default: b(); }'))).toEqual([]);
  });
});

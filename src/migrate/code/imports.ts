import type ts from 'typescript';
import { components } from '../table/components.js';
import { nameRule } from '../table/nameRule.js';
import { isTheirs, ourModule, THEIRS } from './modules.js';
import { indentAt, MARK, newlineOf, nodesOf, note, textOf, type Visit } from './visit.js';

type Specifier = ts.ImportSpecifier | ts.ExportSpecifier;

/** What is between the quotes of a text. */
const rename = (visit: Visit, literal: ts.StringLiteralLike, to: string) => {
  if (literal.text === to) return;
  visit.edits.push({ start: literal.getStart(visit.file) + 1, end: literal.getEnd() - 1, text: to });
};

const theirNameOf = ({ name, propertyName }: Specifier) => (propertyName ?? name).text;

/** The same name twice in one list is an error: the second goes. */
function ourNames(visit: Visit, kept: readonly Specifier[]): Specifier[] {
  const seen = new Set<string>();
  return kept.filter((each) => {
    const local = each.propertyName ? each.name.text : (nameRule(each.name.text).to ?? each.name.text);
    if (!seen.has(local)) {
      seen.add(local);
      return false;
    }
    cut(visit, each);
    return true;
  });
}

/** One of a list, and the comma with it. */
function cut(visit: Visit, node: Specifier | ts.Expression): void {
  const { text } = visit.file;
  const start = node.getFullStart();
  const after = /^\s*,/.exec(text.slice(node.getEnd()));
  const before = /,\s*$/.exec(text.slice(0, start));
  if (after) visit.edits.push({ start, end: node.getEnd() + after[0].length, text: '' });
  else visit.edits.push({ start: start - (before?.[0].length ?? 0), end: node.getEnd(), text: '' });
}

/** Which of the imported names are called otherwise here: by symbol, what they are called from now on. */
export type Renames = Map<ts.Symbol, string>;

/** Whether the file already calls something else by that name. */
const isTaken = ({ ts, file }: Visit, name: string) =>
  nodesOf(file).some(
    (node) => ts.isIdentifier(node) && node.text === name && !ts.isPropertyAccessExpression(node.parent),
  );

function renameSpecifier(visit: Visit, renames: Renames, specifier: Specifier): void {
  const { ts } = visit;
  const theirs = theirNameOf(specifier);
  const { to } = nameRule(theirs);
  if (to === null || to === theirs) return;
  const named = specifier.propertyName ?? specifier.name;
  const symbol = visit.checker.getSymbolAtLocation(specifier.name);
  const isFree = ts.isImportSpecifier(specifier) && !specifier.propertyName && !isTaken(visit, to);
  const isOurs = theirs === 'CalOAuthProvider' && ts.isImportSpecifier(specifier) && !specifier.propertyName;
  const [start, end] = [named.getStart(visit.file), named.getEnd()];
  if ((isFree || isOurs) && symbol) {
    renames.set(symbol, to);
    visit.edits.push({ start, end, text: to });
  } else {
    visit.edits.push({ start, end, text: specifier.propertyName ? to : `${to} as ${theirs}` });
  }
}

function tellOf(visit: Visit, specifier: Specifier): void {
  const name = theirNameOf(specifier);
  const rule = nameRule(name);
  if (rule.to === null)
    note(visit, specifier, { kind: 'todo', what: name, todo: rule.todo, guide: rule.guide });
  else if (rule.to !== name && !Object.hasOwn(components, name) && !rule.todo)
    note(visit, specifier, { kind: 'note', what: name, todo: `It is ${rule.to} here.`, guide: rule.guide });
}

const isMarked = (visit: Visit, node: ts.Node) =>
  visit.file.text.slice(node.getFullStart(), node.getStart(visit.file)).includes(MARK);

/** What has none here stays where it is, with a word on it. */
function keep(
  visit: Visit,
  node: ts.ImportDeclaration | ts.ExportDeclaration,
  left: readonly Specifier[],
  isAll: boolean,
) {
  const { file } = visit;
  const newline = newlineOf(visit);
  const says = left.map((each) => {
    const rule = nameRule(theirNameOf(each));
    return `// ${MARK} ${theirNameOf(each)}: ${rule.to === null ? rule.todo : ''}`;
  });
  const start = node.getStart(file);
  const indent = indentAt(visit, start) ?? '';
  if (isAll) {
    if (!isMarked(visit, node))
      visit.edits.push({ start, end: start, text: says.map((say) => `${say}${newline}${indent}`).join('') });
    return;
  }
  const word = visit.ts.isImportDeclaration(node) ? 'import' : 'export';
  const isType = visit.ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
  const quote = textOf(visit, node).includes(`"${THEIRS}`) ? '"' : "'";
  const end = /;$/.test(textOf(visit, node)) ? ';' : '';
  const from =
    node.moduleSpecifier && visit.ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : THEIRS;
  const names = left.map((each) => textOf(visit, each)).join(', ');
  const line = `${word}${isType ? ' type' : ''} { ${names} } from ${quote}${from}${quote}${end}`;
  const text = [...says, line].map((each) => `${newline}${indent}${each}`).join('');
  visit.edits.push({ start: node.getEnd(), end: node.getEnd(), text });
}

function moveNames(
  visit: Visit,
  renames: Renames,
  node: ts.ImportDeclaration | ts.ExportDeclaration,
  module: ts.StringLiteral,
  specifiers: readonly Specifier[],
): void {
  for (const each of specifiers) tellOf(visit, each);
  const left = specifiers.filter((each) => nameRule(theirNameOf(each)).to === null);
  const kept = specifiers.filter((each) => !left.includes(each));
  if (left.length > 0) keep(visit, node, left, kept.length === 0);
  if (kept.length === 0 && left.length > 0) return;
  for (const each of left) cut(visit, each);
  const twice = ourNames(visit, kept);
  for (const each of kept) if (!twice.includes(each)) renameSpecifier(visit, renames, each);
  for (const each of twice) {
    const symbol = visit.checker.getSymbolAtLocation(each.name);
    const { to } = nameRule(theirNameOf(each));
    if (symbol && to) renames.set(symbol, to);
  }
  rename(visit, module, ourModule(module.text));
}

function moveImport(
  visit: Visit,
  renames: Renames,
  node: ts.ImportDeclaration,
  module: ts.StringLiteral,
): void {
  const { ts } = visit;
  const clause = node.importClause;
  if (clause?.name) {
    note(visit, node, {
      kind: 'todo',
      what: clause.name.text,
      todo: 'Daybook has no default export. Import what you use by its name.',
      guide: 'imports',
    });
    return;
  }
  const named = clause?.namedBindings;
  if (named && ts.isNamedImports(named)) moveNames(visit, renames, node, module, [...named.elements]);
  else rename(visit, module, ourModule(module.text));
}

function moveExport(
  visit: Visit,
  renames: Renames,
  node: ts.ExportDeclaration,
  module: ts.StringLiteral,
): void {
  note(visit, node, {
    kind: 'note',
    what: textOf(visit, node),
    todo: 'Who imports it from here is not looked at: props there may have changed too.',
    guide: 'imports',
  });
  const { exportClause } = node;
  if (exportClause && visit.ts.isNamedExports(exportClause))
    moveNames(visit, renames, node, module, [...exportClause.elements]);
  else rename(visit, module, ourModule(module.text));
}

/** The stylesheet is one here; to import it twice is needless. */
function moveSheets(visit: Visit): void {
  const { ts, file } = visit;
  const sheets = file.statements.filter(
    (node): node is ts.ImportDeclaration =>
      ts.isImportDeclaration(node) &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      isTheirs(node.moduleSpecifier.text) &&
      ourModule(node.moduleSpecifier.text).endsWith('.css'),
  );
  for (const sheet of sheets.slice(1)) {
    const line = /^[^\n]*\n?/.exec(file.text.slice(sheet.getEnd()))?.[0].length ?? 0;
    visit.edits.push({ start: sheet.getStart(file), end: sheet.getEnd() + line, text: '' });
  }
}

/** Lists in a configuration that name the package so that a bundler looks at it: nobody has to, any more. */
const bundlerLists = /^(transpilePackages|optimizePackageImports|content|noExternal)$/;

function moveText(visit: Visit, node: ts.StringLiteralLike): void {
  const { ts } = visit;
  const { parent } = node;
  const isModule =
    ts.isExternalModuleReference(parent) ||
    ts.isModuleDeclaration(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) ||
    (ts.isCallExpression(parent) && parent.arguments[0] === node);
  if (isTheirs(node.text) && isModule) {
    rename(visit, node, ourModule(node.text));
    return;
  }
  const list =
    ts.isArrayLiteralExpression(parent) && ts.isPropertyAssignment(parent.parent)
      ? parent.parent.name
      : undefined;
  if (list && bundlerLists.test(textOf(visit, list))) {
    note(visit, node, {
      kind: 'note',
      what: textOf(visit, node),
      todo: `${textOf(visit, list)} need not name the package any more.`,
      guide: 'bundlers-and-nextjs',
    });
    cut(visit, node);
    return;
  }
  if (!isModule)
    note(visit, node, {
      kind: 'todo',
      what: textOf(visit, node),
      todo: 'A text names the package: see whether it is still needed.',
      guide: 'bundlers-and-nextjs',
    });
}

/** All places that name the package, moved to where ours is; what the imported names are called from now on. */
export function moveImports(visit: Visit): Renames {
  const { ts, file } = visit;
  const renames: Renames = new Map();
  for (const node of nodesOf(file)) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const module = node.moduleSpecifier;
      if (!module || !ts.isStringLiteral(module) || !isTheirs(module.text)) continue;
      if (ts.isImportDeclaration(node)) moveImport(visit, renames, node, module);
      else moveExport(visit, renames, node, module);
    } else if (ts.isStringLiteralLike(node) && node.text.includes(THEIRS)) {
      const of = node.parent;
      if (!ts.isImportDeclaration(of) && !ts.isExportDeclaration(of)) moveText(visit, node);
    }
  }
  moveSheets(visit);
  return renames;
}

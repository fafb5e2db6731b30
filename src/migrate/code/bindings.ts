import type ts from 'typescript';
import { isTheirs } from './modules.js';
import { nodesOf, type Visit } from './visit.js';

/** What a name of the file stands for: a name of theirs, or all of them (`namespace`). */
export type Bound = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'namespace' };
export type Bindings = Map<ts.Symbol, Bound>;

/** `import('…')`, also awaited and in brackets, and `require('…')` of theirs. */
export function isLoaded(visit: Visit, node: ts.Node): boolean {
  const { ts } = visit;
  if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node))
    return isLoaded(visit, node.expression);
  if (!ts.isCallExpression(node)) return false;
  const [module] = node.arguments;
  const isLoading =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^(require|(jest|vi)\.(requireActual|requireMock|importActual|importMock))$/.test(
      node.expression.getText(),
    );
  return isLoading && module !== undefined && ts.isStringLiteralLike(module) && isTheirs(module.text);
}

/** A variable or parameter that all of theirs is put into, or some of it. */
function bindPattern(visit: Visit, bindings: Bindings, name: ts.BindingName): void {
  const { ts, checker } = visit;
  if (ts.isIdentifier(name)) {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol) bindings.set(symbol, { kind: 'namespace' });
    return;
  }
  if (!ts.isObjectBindingPattern(name)) return;
  for (const { name: local, propertyName } of name.elements) {
    if (!ts.isIdentifier(local)) continue;
    const symbol = checker.getSymbolAtLocation(local);
    const theirs = propertyName && ts.isIdentifier(propertyName) ? propertyName.text : local.text;
    if (symbol) bindings.set(symbol, { kind: 'name', name: theirs });
  }
}

function bindImport({ ts, checker }: Visit, bindings: Bindings, node: ts.ImportDeclaration): void {
  const named = node.importClause?.namedBindings;
  if (!named) return;
  const bind = (name: ts.Identifier, bound: Bound) => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol) bindings.set(symbol, bound);
  };
  if (ts.isNamespaceImport(named)) {
    bind(named.name, { kind: 'namespace' });
    return;
  }
  for (const { name, propertyName } of named.elements)
    bind(name, { kind: 'name', name: (propertyName ?? name).text });
}

/** All names of the file that stand for something of theirs. */
export function findBindings(visit: Visit): Bindings {
  const { ts, file, checker } = visit;
  const bindings: Bindings = new Map();
  const nodes = nodesOf(file);
  for (const node of nodes) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      if (isTheirs(node.moduleSpecifier.text)) bindImport(visit, bindings, node);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      const { expression } = node.moduleReference;
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol && ts.isStringLiteral(expression) && isTheirs(expression.text))
        bindings.set(symbol, { kind: 'namespace' });
    } else if (ts.isVariableDeclaration(node) && node.initializer && isLoaded(visit, node.initializer)) {
      bindPattern(visit, bindings, node.name);
    } else if (ts.isCallExpression(node)) {
      const [then] = node.arguments;
      const isThen = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'then';
      const isFunction = then !== undefined && (ts.isArrowFunction(then) || ts.isFunctionExpression(then));
      if (!isThen || !isFunction || !isLoaded(visit, node.expression.expression)) continue;
      const [all] = then.parameters;
      if (all) bindPattern(visit, bindings, all.name);
    }
  }
  for (const node of nodes) if (ts.isVariableDeclaration(node)) bindWrapped(visit, bindings, node);
  return bindings;
}

/** `const Page = dynamic(() => import('…').then((m) => m.Booker))`, `memo(Booker)`: the component by another name. */
function bindWrapped(visit: Visit, bindings: Bindings, node: ts.VariableDeclaration): void {
  const { ts, checker } = visit;
  const { initializer, name } = node;
  if (!initializer || !ts.isIdentifier(name) || isLoaded(visit, initializer)) return;
  const isWrapper =
    ts.isCallExpression(initializer) &&
    /^(React\.)?(dynamic|lazy|loadable|memo|observer|styled)$/.test(initializer.expression.getText());
  const isAlias = ts.isIdentifier(initializer) || ts.isPropertyAccessExpression(initializer);
  if (!isWrapper && !isAlias) return;
  const names = new Set(
    (isWrapper ? nodesOf(initializer) : [initializer]).flatMap(
      (each) => theirName(visit, bindings, each) ?? [],
    ),
  );
  const [only] = [...names].filter((each) => /^[A-Z]/.test(each));
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol && only !== undefined && names.size === 1 && !bindings.has(symbol)) {
    bindings.set(symbol, { kind: 'name', name: only });
  }
}

/** The symbol that an identifier stands for where it is read. */
export function symbolOf({ ts, checker }: Visit, node: ts.Identifier): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
  return checker.getSymbolAtLocation(node);
}

/** What an expression is called there: `Booker`, `Connect.GoogleCalendar`; undefined: it is nothing of theirs. */
export function theirName(visit: Visit, bindings: Bindings, node: ts.Node): string | undefined {
  const { ts } = visit;
  if (ts.isIdentifier(node)) {
    const symbol = symbolOf(visit, node);
    const bound = symbol && bindings.get(symbol);
    return bound?.kind === 'name' ? bound.name : undefined;
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (isNamespace(visit, bindings, node.expression)) return node.name.text;
  const owner = theirName(visit, bindings, node.expression);
  return owner === undefined ? undefined : `${owner}.${node.name.text}`;
}

/** Whether an expression is all of theirs: a promise of it is not yet. */
export function isNamespace(visit: Visit, bindings: Bindings, node: ts.Node): boolean {
  if (isLoaded(visit, node)) return !/^import\b/.test(node.getText(visit.file));
  if (!visit.ts.isIdentifier(node)) return false;
  const symbol = symbolOf(visit, node);
  return symbol !== undefined && bindings.get(symbol)?.kind === 'namespace';
}

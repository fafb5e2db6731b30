import MagicString from 'magic-string';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** Node compiles on the thread that waits: there nothing is won. */
const isForNode = (fileName: string) => /^(sandbox|migrate|server)\//.test(fileName);

type Declaration = ts.FunctionDeclaration & { name: ts.Identifier; body: ts.Block };
const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isFunctionDeclaration(node) && node.name !== undefined && node.body !== undefined;

/**
 * At the top of the module, or handed over in a call, unless it is a mere expression, which is compiled in no time.
 * Handlers, and helpers inside of a function, are called later if at all.
 */
const isCalledSoon = ({ parent, body }: ts.ArrowFunction | ts.FunctionExpression) =>
  (ts.isCallExpression(parent) && ts.isBlock(body)) ||
  (ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent));

const isDirective = (node: ts.Node) => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);

/** What an arrow function would take from around it. */
const hasItsOwn = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.ThisKeyword ||
  (ts.isIdentifier(node) && node.text === 'arguments') ||
  (ts.forEachChild(node, hasItsOwn) ?? false);

/**
 * A browser reads past a function and compiles it when it is first called, on the thread that paints. One in brackets it
 * compiles at once, on the thread that downloads: V8's [PIFE](https://v8.dev/blog/preparser#pife), which the minifiers of
 * esbuild and Rolldown keep. Most of a module of ours is called as soon as it is there, since what is wanted later is
 * loaded later. So its functions go out in brackets, and declarations as constants ahead of what uses them. In the modules
 * that a first time needs that is 40 % less to compile for the thread that paints (`test/bench/README.md`).
 */
export function inBrackets(code: string): MagicString {
  const edited = new MagicString(code);
  const module = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const wrap = (node: ts.Node, before: string, after: string) =>
    edited.prependRight(node.getStart(), before).appendLeft(node.getEnd(), after);
  const asConstant = (node: Declaration) => {
    const before = `const ${node.name.text} = (`;
    if (node.asteriskToken || hasItsOwn(node)) return wrap(node, before, ');');
    const isAsync = node.modifiers?.some((it) => it.kind === ts.SyntaxKind.AsyncKeyword);
    return edited
      .update(node.getStart(), node.parameters.pos, `${before}${isAsync ? 'async ' : ''}(`)
      .appendLeft(node.body.getStart(), '=> ')
      .appendLeft(node.getEnd(), ');');
  };

  const visit = (node: ts.Node) => {
    if ((ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && isCalledSoon(node))
      wrap(node, '(', ')');
    ts.forEachChild(node, visit);
  };
  visit(module);

  const first = module.statements.find((it) => !ts.isImportDeclaration(it) && !isDirective(it));
  for (const statement of module.statements.filter(isDeclaration)) {
    asConstant(statement);
    if (first && statement !== first) edited.move(statement.getStart(), statement.getEnd(), first.getStart());
  }
  return edited;
}

export const compileAhead = (): Plugin => ({
  name: 'daybook-compile-ahead',
  renderChunk(code, { fileName }) {
    if (isForNode(fileName)) return null;
    const edited = inBrackets(code);
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});

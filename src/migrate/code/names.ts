import type ts from 'typescript';
import { nameRule } from '../table/nameRule.js';
import { type Bindings, isLoaded, isNamespace, symbolOf } from './bindings.js';
import type { Renames } from './imports.js';
import { nodesOf, note, replace, type Visit } from './visit.js';

/** Where a name stands that its own declaration has been seen to already. */
const isDeclaration = ({ ts }: Visit, { parent }: ts.Identifier) => ts.isImportSpecifier(parent);

function renameUse(visit: Visit, node: ts.Identifier, to: string): void {
  const { ts } = visit;
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) replace(visit, node, `${node.text}: ${to}`);
  else if (ts.isExportSpecifier(parent) && !parent.propertyName)
    replace(visit, node, `${to} as ${node.text}`);
  else replace(visit, node, to);
}

/** `Atoms.useEvent`: the name behind the dot. */
function renameMember(visit: Visit, name: ts.Identifier): void {
  const rule = nameRule(name.text);
  if (rule.to === null)
    note(visit, name, { kind: 'todo', what: name.text, todo: rule.todo, guide: rule.guide });
  else if (rule.to !== name.text) replace(visit, name, rule.to);
}

/** `const { useEvent } = require('…')`: what it is called in this file stays. */
function renameInPattern(visit: Visit, element: ts.BindingElement): void {
  const named = element.propertyName ?? element.name;
  if (!visit.ts.isIdentifier(named)) return;
  const rule = nameRule(named.text);
  if (rule.to === null)
    note(visit, named, { kind: 'todo', what: named.text, todo: rule.todo, guide: rule.guide });
  else if (rule.to !== named.text)
    replace(visit, named, element.propertyName ? rule.to : `${rule.to}: ${named.text}`);
}

/** Keys of what a mock gives in place of the package. */
function renameMocked(visit: Visit, call: ts.CallExpression): void {
  const { ts } = visit;
  const [, factory] = call.arguments;
  if (!factory || !/\b(mock|doMock|setMock)$/.test(call.expression.getText())) return;
  for (const node of nodesOf(factory)) {
    if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) continue;
    const { to } = nameRule(node.name.text);
    if (to !== null && to !== node.name.text) replace(visit, node.name, to);
  }
}

/** Whether a pattern takes apart all of theirs. */
function isOfTheirs(visit: Visit, pattern: ts.ObjectBindingPattern): boolean {
  const { ts } = visit;
  const owner = pattern.parent;
  if (ts.isVariableDeclaration(owner))
    return owner.initializer !== undefined && isLoaded(visit, owner.initializer);
  const call = ts.isParameter(owner) && owner.parent.parent;
  return (
    call !== false &&
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    isLoaded(visit, call.expression.expression)
  );
}

/** Every use of a name that is another one here. */
export function renameUses(visit: Visit, bindings: Bindings, renames: Renames): void {
  const { ts } = visit;
  for (const node of nodesOf(visit.file)) {
    if (ts.isIdentifier(node) && !isDeclaration(visit, node)) {
      const symbol = symbolOf(visit, node);
      const to = symbol && renames.get(symbol);
      if (to !== undefined) renameUse(visit, node, to);
    } else if (ts.isPropertyAccessExpression(node) && isNamespace(visit, bindings, node.expression)) {
      if (ts.isIdentifier(node.name)) renameMember(visit, node.name);
    } else if (ts.isQualifiedName(node) && isNamespace(visit, bindings, node.left)) {
      renameMember(visit, node.right);
    } else if (ts.isObjectBindingPattern(node) && isOfTheirs(visit, node)) {
      for (const element of node.elements) renameInPattern(visit, element);
    } else if (ts.isCallExpression(node)) {
      const [module] = node.arguments;
      if (module && ts.isStringLiteralLike(module) && /^@calcom\/atoms(\/|$)/.test(module.text))
        renameMocked(visit, node);
    }
  }
}

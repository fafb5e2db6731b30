import type ts from 'typescript';
import { symbolOf } from './bindings.js';
import type { Edit } from './edits.js';
import { nodesOf, type Visit } from './visit.js';

type Reads = Readonly<Record<string, string>>;

/** The function that a prop is given: written there, or in this file for nothing else. */
function functionOf(visit: Visit, value: ts.Expression): ts.SignatureDeclaration | undefined {
  const { ts, file } = visit;
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return value;
  if (ts.isCallExpression(value) && /^(React\.)?useCallback$/.test(value.expression.getText())) {
    const [first] = value.arguments;
    return first && functionOf(visit, first);
  }
  if (!ts.isIdentifier(value)) return undefined;
  const symbol = symbolOf(visit, value);
  const uses = nodesOf(file).filter(
    (node) => ts.isIdentifier(node) && node.text === value.text && symbolOf(visit, node) === symbol,
  );
  const declared = symbol?.valueDeclaration;
  if (!declared || uses.length !== 2) return undefined;
  if (ts.isFunctionDeclaration(declared)) return declared;
  return ts.isVariableDeclaration(declared) && declared.initializer
    ? functionOf(visit, declared.initializer)
    : undefined;
}

/** `answer.data.uid`: the longest that is read of it by names, from the inside out. */
function chainOf({ ts }: Visit, use: ts.Identifier): ts.PropertyAccessExpression[] {
  const chain: ts.PropertyAccessExpression[] = [];
  let node: ts.Node = use;
  while (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
    node = node.parent;
    if (ts.isPropertyAccessExpression(node)) chain.push(node);
  }
  return chain;
}

/** What is read at one place, and how it is read from now on; null: nobody can say. `of`: what was taken apart already. */
function readEdit(visit: Visit, use: ts.Identifier, reads: Reads, of: readonly string[] = []): Edit | null {
  const { ts } = visit;
  const chain = chainOf(visit, use);
  const names = [...of, ...chain.map(({ name }) => name.text)];
  for (let length = names.length; length > 0 && length >= of.length; length--) {
    const to = reads[names.slice(0, length).join('.')];
    const end = length === of.length ? use.getEnd() : chain[length - of.length - 1]?.getEnd();
    if (to !== undefined && end !== undefined)
      return { start: use.getEnd(), end, text: to === '' ? '' : `.${to}` };
  }
  const { parent } = use;
  const isTakenApart =
    ts.isVariableDeclaration(parent) && parent.initializer === use && ts.isObjectBindingPattern(parent.name);
  return isTakenApart && of.length === 0 ? patternEdit(visit, parent.name, reads) : null;
}

/** The one thing that a pattern takes; undefined: it takes more, or in another way. */
function onlyOf({ ts }: Visit, pattern: ts.BindingPattern): ts.BindingElement | undefined {
  const [only, ...more] = pattern.elements;
  if (!only || more.length > 0 || !ts.isBindingElement(only)) return undefined;
  return only.dotDotDotToken || only.initializer ? undefined : only;
}

/** `{ data }` where the data itself comes; `{ data: { uid } }` likewise. */
function patternEdit(visit: Visit, pattern: ts.BindingPattern, reads: Reads): Edit | null {
  const only = onlyOf(visit, pattern);
  if (!only) return null;
  const to = reads[(only.propertyName ?? only.name).getText(visit.file)];
  if (to === undefined) return null;
  const inner = only.name.getText(visit.file);
  const text = to === '' ? inner : `{ ${to}: ${inner} }`;
  return { start: pattern.getStart(visit.file), end: pattern.getEnd(), text };
}

/** Every use of a name in a function, read anew; null: one of them can't be. */
function usesAnew(
  visit: Visit,
  handler: ts.Node,
  name: ts.Identifier,
  reads: Reads,
  of?: readonly string[],
): Edit[] | null {
  const symbol = visit.checker.getSymbolAtLocation(name);
  const uses = nodesOf(handler).filter(
    (node): node is ts.Identifier =>
      visit.ts.isIdentifier(node) && node !== name && symbolOf(visit, node) === symbol,
  );
  const edits = uses.map((use) => readEdit(visit, use, reads, of));
  return symbol && edits.every((edit) => edit !== null) ? edits : null;
}

function takenApart(visit: Visit, handler: ts.Node, pattern: ts.ObjectBindingPattern, reads: Reads) {
  const edit = patternEdit(visit, pattern, reads);
  if (edit) return [edit];
  const only = onlyOf(visit, pattern);
  if (!only || !visit.ts.isIdentifier(only.name)) return null;
  const taken = (only.propertyName ?? only.name).getText(visit.file);
  const edits = usesAnew(visit, handler, only.name, reads, [taken]);
  const whole = { start: pattern.getStart(visit.file), end: pattern.getEnd(), text: only.name.text };
  return edits && [whole, ...edits];
}

/** What is written of a parameter's type no longer holds; what the prop says of it does. */
function withoutType(parameter: ts.ParameterDeclaration): Edit[] {
  if (!parameter.type) return [];
  return [{ start: parameter.name.getEnd(), end: parameter.type.getEnd(), text: '' }];
}

/**
 * The edits after which a callback reads what it is told here; null: it can't be told, or does more with it than to read it.
 */
export function readAnew(visit: Visit, value: ts.Expression | undefined, reads: Reads): Edit[] | null {
  const { ts } = visit;
  const handler = value && functionOf(visit, value);
  if (!handler) return null;
  const [told, ...more] = handler.parameters;
  if (!told) return [];
  if (more.length > 0 || told.dotDotDotToken) return null;
  const { name } = told;
  if (ts.isArrayBindingPattern(name)) return null;
  const edits = ts.isIdentifier(name)
    ? usesAnew(visit, handler, name, reads)
    : takenApart(visit, handler, name, reads);
  return edits && [...edits, ...withoutType(told)];
}

import type ts from 'typescript';
import { hooks } from '../table/names.js';
import type { CallRule } from '../table/rules.js';
import { type Bindings, theirName } from './bindings.js';
import { MARK, nodesOf, note, remark, textOf, type Visit } from './visit.js';

/** `(u, s)` becomes `({ username: u, eventSlug: s })`. Gives false where that can't be said of the arguments. */
function toObject(visit: Visit, call: ts.CallExpression, keys: readonly string[]): boolean {
  const { ts, file } = visit;
  const { arguments: args } = call;
  if (args.length !== keys.length || args.some((each) => ts.isSpreadElement(each))) return false;
  const pairs = args.map((each, index) => {
    const text = textOf(visit, each);
    return text === keys[index] ? text : `${keys[index]}: ${text}`;
  });
  const [first, last] = [args[0], args.at(-1)];
  if (!first || !last) return false;
  visit.edits.push({ start: first.getStart(file), end: last.getEnd(), text: `{ ${pairs.join(', ')} }` });
  return true;
}

/** What was given goes, and a comment in its place says where to. */
function toNothing(visit: Visit, call: ts.CallExpression, todo: string): void {
  const { file } = visit;
  const [first, last] = [call.arguments[0], call.arguments.at(-1)];
  if (!first || !last) return;
  const was = call.arguments.map((each) => textOf(visit, each)).join(', ');
  const text = `/* ${MARK} ${todo} Was: ${was.replaceAll('*/', '*\\/')} */`;
  visit.edits.push({ start: first.getStart(file), end: last.getEnd(), text });
}

function moveCall(visit: Visit, call: ts.CallExpression, rule: CallRule): boolean {
  if (rule.as === 'object') return toObject(visit, call, rule.keys);
  toNothing(visit, call, rule.todo);
  return false;
}

const statementOf = ({ ts }: Visit, node: ts.Node): ts.Node => {
  let at = node;
  while (!ts.isStatement(at) && at.parent) at = at.parent;
  return at;
};

/** The calls of hooks: their arguments, and what is to be known of what they give. */
export function migrateHooks(visit: Visit, bindings: Bindings): void {
  const { ts } = visit;
  for (const node of nodesOf(visit.file)) {
    if (!ts.isCallExpression(node)) continue;
    const name = theirName(visit, bindings, node.expression);
    const rule = name !== undefined && Object.hasOwn(hooks, name) ? hooks[name] : undefined;
    if (!name || !rule || rule.to === null) continue;
    const isSaid = rule.call ? moveCall(visit, node, rule.call) : false;
    const given = rule.call?.as === 'bare' && node.arguments.length > 0 ? rule.call.todo : undefined;
    const todo = isSaid ? undefined : [given, rule.todo].filter(Boolean).join(' ');
    if (!todo) continue;
    note(visit, node, { kind: 'todo', what: name, todo, guide: rule.guide });
    if (rule.todo) remark(visit, statementOf(visit, node), `${rule.to}: ${rule.todo}`);
  }
}

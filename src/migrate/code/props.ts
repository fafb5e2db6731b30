import type ts from 'typescript';
import { components, propRule } from '../table/components.js';
import type { ComponentRule, PropRule } from '../table/rules.js';
import { type Bindings, theirName } from './bindings.js';
import { moveClassNames } from './classNames.js';
import { type Given, givenByAttributes, givenByObject, remove, removeWithWord } from './given.js';
import { readAnew } from './handlers.js';
import { MARK, nodesOf, note, remark, replace, textOf, type Visit } from './visit.js';

interface About {
  readonly component: string;
  readonly guide: string;
}

const tell = (visit: Visit, { component, guide }: About, given: Given, kind: 'todo' | 'note', todo: string) =>
  note(visit, given.node, { kind, what: `${component} ${given.name}`, todo, guide });

function rename(visit: Visit, { node, nameNode, name }: Given, to: string): void {
  if (visit.ts.isShorthandPropertyAssignment(node)) replace(visit, node, `${to}: ${name}`);
  else replace(visit, nameNode, to);
}

function change(visit: Visit, about: About, given: Given, rule: Extract<PropRule, { as: 'changed' }>): void {
  const edits = rule.reads && readAnew(visit, given.value, rule.reads);
  if (edits) visit.edits.push(...edits);
  else {
    remark(visit, given.node, rule.todo);
    tell(visit, about, given, 'todo', rule.todo);
  }
  if (rule.to !== undefined) rename(visit, given, rule.to);
}

function apply(visit: Visit, about: About, given: Given, rule: PropRule): void {
  switch (rule.as) {
    case 'same':
      return;
    case 'renamed':
      rename(visit, given, rule.to);
      if (rule.note) tell(visit, about, given, 'note', `It is ${rule.to} here. ${rule.note}`);
      return;
    case 'changed':
      change(visit, about, given, rule);
      return;
    case 'dropped':
      removeWithWord(visit, given, rule.todo, textOf(visit, given.node));
      tell(visit, about, given, 'todo', rule.todo);
      return;
    case 'needless':
      remove(visit, given);
      tell(visit, about, given, 'note', `It is gone. ${rule.note}`);
      return;
    case 'classNames': {
      const left = moveClassNames(visit, given, noPart);
      if (left.length > 0) tell(visit, about, given, 'todo', noPart(left));
      return;
    }
    case 'object':
      applyInside(visit, about, given, rule.keys);
      return;
  }
}

const noPart = (left: readonly string[]) =>
  `No part of Daybook is ${left.join(', ')}. Style it by a part near it, or by the tokens.`;

function applyInside(
  visit: Visit,
  about: About,
  given: Given,
  keys: Readonly<Record<string, PropRule>>,
): void {
  const { value } = given;
  if (!value || !visit.ts.isObjectLiteralExpression(value)) {
    const names = Object.keys(keys).filter((key) => keys[key]?.as === 'same');
    tell(visit, about, given, 'note', `It may hold ${names.join(', ')}, and nothing else.`);
    return;
  }
  for (const inner of givenByObject(visit, value)) {
    const rule = Object.hasOwn(keys, inner.name) ? keys[inner.name] : undefined;
    const named = { ...inner, name: `${given.name}.${inner.name}` };
    apply(visit, about, named, rule ?? { as: 'dropped', todo: `${named.name} is not known here.` });
  }
}

/** What a use of a component has to be told beside its props. */
function tellOfUse(
  visit: Visit,
  use: ts.Node,
  name: string,
  rule: ComponentRule,
  given: readonly Given[],
  isWhole: boolean,
): void {
  const about = { guide: rule.guide };
  const has = (prop: string) => given.some((each) => each.name === prop);
  if (rule.note) note(visit, use, { ...about, kind: 'note', what: name, todo: rule.note });
  if (!isWhole)
    note(visit, use, {
      ...about,
      kind: 'todo',
      what: name,
      todo: 'Props that come by a spread are not looked at: see that they are still known.',
    });
  for (const [prop, todo] of Object.entries(rule.defaults ?? {}))
    if (isWhole && !has(prop)) note(visit, use, { ...about, kind: 'note', what: `${name} ${prop}`, todo });
  const missing = Object.entries(rule.needs ?? {}).filter(([prop]) => !has(prop));
  for (const [prop, todo] of missing)
    note(visit, use, { ...about, kind: 'todo', what: `${name} ${prop}`, todo });
  const says = missing.map(([prop, todo]) => ` /* ${MARK} ${prop}: ${todo} */`).join('');
  if (says) visit.edits.push({ start: use.getEnd(), end: use.getEnd(), text: says });
}

function migrateUse(
  visit: Visit,
  use: ts.Node,
  name: string,
  given: readonly Given[],
  isWhole: boolean,
): void {
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return;
  for (const each of given) {
    const of = propRule(rule, each.name);
    if (of) apply(visit, { component: name, guide: rule.guide }, each, of);
    else
      tell(
        visit,
        { component: name, guide: rule.guide },
        each,
        'note',
        'Theirs has no such prop; it is left as it is.',
      );
  }
  tellOfUse(visit, use, name, rule, given, isWhole);
}

/** The props of every use of theirs: elements, and `createElement`. */
export function migrateProps(visit: Visit, bindings: Bindings): void {
  const { ts } = visit;
  for (const node of nodesOf(visit.file)) {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = theirName(visit, bindings, node.tagName);
      const isWhole = !node.attributes.properties.some((each) => ts.isJsxSpreadAttribute(each));
      if (name) migrateUse(visit, node.tagName, name, givenByAttributes(visit, node.attributes), isWhole);
    } else if (ts.isCallExpression(node) && /^(React\.)?createElement$/.test(node.expression.getText())) {
      const [component, props] = node.arguments;
      const name = component && theirName(visit, bindings, component);
      if (!name || !component) continue;
      const isObject = props !== undefined && ts.isObjectLiteralExpression(props);
      const isWhole =
        !props ||
        props.kind === ts.SyntaxKind.NullKeyword ||
        (isObject && !props.properties.some(ts.isSpreadAssignment));
      migrateUse(visit, component, name, isObject ? givenByObject(visit, props) : [], isWhole);
    }
  }
}

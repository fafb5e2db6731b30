import type ts from 'typescript';
import { classNameParts } from '../table/classNames.js';
import { type Given, givenByObject, removeWithWord } from './given.js';
import { replace, textOf, type Visit } from './visit.js';

interface Named {
  /** Their keys, with dots between. */
  readonly path: string;
  readonly value: ts.Expression;
}

/** Every class name in an object of them, however deep. */
function namesIn(visit: Visit, object: ts.ObjectLiteralExpression, above = ''): Named[] {
  return givenByObject(visit, object).flatMap(({ name, value }): Named[] => {
    if (!value) return [];
    const path = above + name;
    return visit.ts.isObjectLiteralExpression(value) ? namesIn(visit, value, `${path}.`) : [{ path, value }];
  });
}

/** The last of the keys decides where the whole is not listed: shapes such as `{ container, label }` come again and again. */
const partOf = (path: string): string | undefined =>
  Object.hasOwn(classNameParts, path) ? classNameParts[path] : undefined;

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Class names of parts, as they are written here. Gives what could not be said: the keys that have no part. */
export function moveClassNames(
  visit: Visit,
  given: Given,
  todo: (left: readonly string[]) => string,
): readonly string[] {
  const { ts } = visit;
  const { value, node } = given;
  if (value && ts.isStringLiteral(value) && ts.isJsxAttribute(node)) {
    replace(visit, given.nameNode, 'className');
    return [];
  }
  if (!value || !ts.isObjectLiteralExpression(value)) {
    removeWithWord(visit, given, todo([given.name]), textOf(visit, node));
    return [given.name];
  }
  const names = namesIn(visit, value);
  const root = names.filter(({ path }) => partOf(path) === 'className');
  const parts = names.filter(({ path }) => partOf(path) !== undefined && partOf(path) !== 'className');
  const left = names.filter(({ path }) => partOf(path) === undefined);
  const instead = isInJsx(visit, node) ? attributes(visit, root, parts) : entries(visit, root, parts);
  if (left.length === 0 && instead) replace(visit, node, instead);
  else {
    const was = left.map((each) => `${each.path}: ${textOf(visit, each.value)}`).join(', ');
    removeWithWord(visit, given, todo(left.map(({ path }) => path)), was || textOf(visit, node), instead);
  }
  return left.map(({ path }) => path);
}

const isInJsx = ({ ts }: Visit, node: ts.Node) => ts.isJsxAttribute(node);

/** Several for the same element add up. */
function joined(visit: Visit, names: readonly Named[]): string {
  const [first, ...more] = names;
  if (!first) return '';
  if (more.length === 0) return textOf(visit, first.value);
  if (names.every(({ value }) => visit.ts.isStringLiteral(value)))
    return quoted(names.map(({ value }) => (visit.ts.isStringLiteral(value) ? value.text : '')).join(' '));
  return `[${names.map(({ value }) => textOf(visit, value)).join(', ')}].join(' ')`;
}

function elements(visit: Visit, parts: readonly Named[]): string {
  const byPart = new Map<string, Named[]>();
  for (const each of parts) {
    const part = partOf(each.path) ?? '';
    byPart.set(part, [...(byPart.get(part) ?? []), each]);
  }
  const pairs = [...byPart].map(([part, names]) => `${part}: ${joined(visit, names)}`);
  return `{ elements: { ${pairs.join(', ')} } }`;
}

/** A plain text needs no braces. */
const asAttribute = (text: string) =>
  /^(['"])[^'"\\]*\1$/.test(text) ? `"${text.slice(1, -1)}"` : `{${text}}`;

const attributes = (visit: Visit, root: readonly Named[], parts: readonly Named[]) =>
  [
    ...(root.length > 0 ? [`className=${asAttribute(joined(visit, root))}`] : []),
    ...(parts.length > 0 ? [`appearance={${elements(visit, parts)}}`] : []),
  ].join(' ');

const entries = (visit: Visit, root: readonly Named[], parts: readonly Named[]) =>
  [
    ...(root.length > 0 ? [`className: ${joined(visit, root)},`] : []),
    ...(parts.length > 0 ? [`appearance: ${elements(visit, parts)},`] : []),
  ].join(' ');

import type ts from 'typescript';
import { indentAt, MARK, type Visit } from './visit.js';

/** One prop as it is given: an attribute, or an entry of an object. */
export interface Given {
  readonly name: string;
  readonly node: ts.JsxAttribute | ts.ObjectLiteralElementLike;
  readonly nameNode: ts.Node;
  /** undefined: `<Booker isTeamEvent />`, or a method. */
  readonly value: ts.Expression | undefined;
}

/** What is given by attributes; a spread is none. */
export function givenByAttributes({ ts, file }: Visit, { properties }: ts.JsxAttributes): Given[] {
  return properties.flatMap((node): Given[] => {
    if (!ts.isJsxAttribute(node)) return [];
    const { initializer: at } = node;
    const value = at && (ts.isJsxExpression(at) ? at.expression : at);
    return [{ name: node.name.getText(file), node, nameNode: node.name, value }];
  });
}

/** What is given by an object's entries. */
export function givenByObject({ ts, file }: Visit, { properties }: ts.ObjectLiteralExpression): Given[] {
  return properties.flatMap((node): Given[] => {
    if (ts.isSpreadAssignment(node)) return [];
    const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText(file);
    if (ts.isPropertyAssignment(node)) return [{ name, node, nameNode: node.name, value: node.initializer }];
    if (ts.isShorthandPropertyAssignment(node))
      return [{ name, node, nameNode: node.name, value: node.name }];
    return [{ name, node, nameNode: node.name, value: undefined }];
  });
}

/** Where it ends, with the comma of an object's entry. */
function endOf({ ts, file }: Visit, { node }: Given): number {
  if (ts.isJsxAttribute(node)) return node.getEnd();
  const comma = /^\s*,/.exec(file.text.slice(node.getEnd()));
  return node.getEnd() + (comma?.[0].length ?? 0);
}

/** It goes, and its line with it where nothing else is there. */
export function remove(visit: Visit, given: Given): void {
  const { text } = visit.file;
  const start = given.node.getStart(visit.file);
  const end = endOf(visit, given);
  const indent = indentAt(visit, start);
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (indent !== null && rest) {
    visit.edits.push({ start: start - indent.length, end: end + rest[0].length, text: '' });
  } else if (indent !== null) {
    const blanks = /^[ \t]*/.exec(text.slice(end));
    visit.edits.push({ start, end: end + (blanks?.[0].length ?? 0), text: '' });
  } else {
    const blanks = /\s*$/.exec(text.slice(0, start));
    visit.edits.push({ start: start - (blanks?.[0].length ?? 0), end, text: '' });
  }
}

/** It goes, and a comment in its place says what it was and what is to be done. `instead`: what stands there from now on. */
export function removeWithWord(visit: Visit, given: Given, todo: string, was: string, instead = ''): void {
  const { text } = visit.file;
  const start = given.node.getStart(visit.file);
  const end = endOf(visit, given);
  const isAlone = indentAt(visit, start) !== null && /^[ \t]*(\r?\n|$)/.test(text.slice(end));
  const says = `${MARK} ${todo} Was: ${was}`;
  const comment = isAlone && !says.includes('\n') ? `// ${says}` : `/* ${says.replaceAll('*/', '*\\/')} */`;
  const indent = indentAt(visit, start);
  const between = isAlone && indent !== null ? `\n${indent}` : ' ';
  visit.edits.push({ start, end, text: instead ? `${instead}${between}${comment}` : comment });
}

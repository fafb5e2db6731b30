import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { errorCodes } from '../../src/errors/codes.js';
import type { DocsError } from './docs.js';
import { root } from './program.js';

type Message = DocsError['messages'][number];

/** A text as it is written; what is filled in when it happens is `…`. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return '…';
}

function fieldsOf(node: ts.ObjectLiteralExpression): Record<string, string> {
  const written = node.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
      ? [[property.name.text, textOf(property.initializer)] as const]
      : [],
  );
  return Object.fromEntries(written);
}

/** Every `{ code, what, why, todo }` of the sources. */
function messagesIn(program: ts.Program): Map<string, Message[]> {
  const found = new Map<string, Message[]>();
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const { code = '', what = '…', why = '', todo = '' } = fieldsOf(node);
      const isWhole = !/^…*$/.test(what);
      if (code && isWhole) found.set(code, [...(found.get(code) ?? []), { what, why, todo }]);
    }
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles())
    if (!file.fileName.includes('node_modules') && file.fileName.includes('/src/')) visit(file);
  return found;
}

/** Every code: its kind and when it comes, from the page of the errors, and what those say who throw it. */
export function readErrors(program: ts.Program): DocsError[] {
  const page = readFileSync(resolve(root, 'src/errors/README.md'), 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `(\w+)` \| (\w+) \| (\S.*) \|$/gm)].map(([, code = '', kind = '', when = '']) => [
      code,
      { kind, when },
    ]),
  );
  const messages = messagesIn(program);
  return errorCodes.map((code) => ({
    code,
    kind: rows.get(code)?.kind ?? '',
    when: rows.get(code)?.when ?? '',
    messages: messages.get(code) ?? [],
  }));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { DocsClaim } from './docs.js';
import { root } from './program.js';

/** Claims about who works without a mouse, or without looking. */
const subject =
  /keyboard|\bkeys\b|\bkey\b|axe|focus|screen reader|arrow|Escape|\bTab\b|announce|aloud|tab stop/i;
/** Files that are about nothing else. */
const wholly = /\/(spoken|access|sights)\.browser/;

const testFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.browser.test.tsx'))
    .sort();

/** The title of `it('…')`, `describe.each(…)('…')` and their like. */
function titleOf(call: ts.CallExpression): { kind: string; title: string } | undefined {
  let callee: ts.Expression = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  const [title] = call.arguments;
  if (!ts.isIdentifier(callee) || !title || !ts.isStringLiteralLike(title)) return undefined;
  return /^(it|describe)$/.test(callee.text) ? { kind: callee.text, title: title.text } : undefined;
}

function claimsOf(file: string): string[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node, outer: readonly string[]) => {
    const named = ts.isCallExpression(node) ? titleOf(node) : undefined;
    const inner = named ? [...outer, named.title] : outer;
    if (named?.kind === 'it') found.push(inner.join(' '));
    node.forEachChild((child) => visit(child, inner));
  };
  visit(tree, []);
  return found;
}

/** What tests in a real browser claim about access: the titles, as they stand in the tests. */
export function readClaims(): DocsClaim[] {
  const files = [...testFiles('test/journeys'), ...testFiles('src')];
  return files.flatMap((file) =>
    claimsOf(file)
      .filter((claim) => wholly.test(file) || subject.test(claim))
      .map((claim) => ({ file, claim: claim.replace(/[,:]? ?[($]?%[sj]\)?|\$\w+/g, '').trim() })),
  );
}

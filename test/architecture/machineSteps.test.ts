import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, nodesOf, parse, readText, root, type Source } from './sources.js';

const toPascal = (name: string) =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The names in the union `Step`: `type Step = { at: 'choosing' } | …`. */
function stepsOf({ tree }: Source): string[] {
  const step = tree.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Step',
  );
  if (!step) return [];
  return nodesOf(step).flatMap((node) =>
    ts.isPropertySignature(node) &&
    node.name.getText(tree) === 'at' &&
    node.type &&
    ts.isLiteralTypeNode(node.type) &&
    ts.isStringLiteral(node.type.literal)
      ? [node.type.literal.text]
      : [],
  );
}

/** The stories of a file: what it exports by a name. */
function storiesOf({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? statement.declarationList.declarations.map(({ name }) => name.getText(tree)) : [];
  });
}

const states = filesIn('src/atoms', (path) => path.endsWith('.state.ts')).map((path) => {
  const atom = toPascal(posix.basename(posix.dirname(path)));
  return { atom, steps: stepsOf(parse(readText(path), path)), page: `stories/atoms/${atom}.stories.tsx` };
});

describe.each(states)('every step of the $atom', ({ steps, page }) => {
  it('is read from its union', () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });

  it('has a story by its name', () => {
    expect(existsSync(join(root, page)), page).toBe(true);
    expect(storiesOf(parse(readText(page), page))).toEqual(expect.arrayContaining(steps.map(toPascal)));
  });
});

describe('the check of steps', () => {
  it('reads the union and the stories', () => {
    const state =
      "export type Step = { readonly at: 'choosing' } | { at: 'booked'; booking: { at: number } };";
    expect(stepsOf(parse(state))).toEqual(['choosing', 'booked']);
    expect(
      storiesOf(parse('const meta = {}; export const Choosing: Story = {}; const Hidden = {};')),
    ).toEqual(['Choosing']);
    expect(toPascal('availability-settings')).toBe('AvailabilitySettings');
  });
});

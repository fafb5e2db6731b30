import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parse } from '../architecture/sources.js';
import { builtFiles, readBuilt } from './builtPackage.js';

/** What only a bundler or Node would put in a browser's module: `process`, `import.meta.env`, `require`, `__dirname`. */
function leanings(code: string): string[] {
  return nodesOf(parse(code).tree).flatMap((node) => {
    if (ts.isMetaProperty(node))
      return node.parent.getText().startsWith('import.meta.env') ? [node.parent.getText()] : [];
    if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return [];
    const { expression } = node;
    const isNamed = ts.isIdentifier(expression) && /^(process|require|__dirname)$/.test(expression.text);
    return isNamed ? [node.getText()] : [];
  });
}

describe('what is for browsers', () => {
  it('leans on no bundler and no Node', () => {
    const files = builtFiles((path) => path.endsWith('.js') && !path.includes('/node/'));
    const found = files.flatMap((path) => leanings(readBuilt(path)).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });

  it.each(['process.env.NODE_ENV', 'import.meta.env.DEV', "require('react')"])(
    'is seen to lean by %s',
    (text) => {
      expect(leanings(`const a = ${text};`)).toHaveLength(1);
    },
  );
});

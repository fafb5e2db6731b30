import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, placeOf, type Source } from './sources.js';

export interface Import {
  readonly specifier: string;
  /** The file of ours that is meant (`src/time/day.ts`; a `.tsx` is named `.ts` too); undefined: a package. */
  readonly target: string | undefined;
  /** Nothing of it is there at run time. `import { type A }` still runs the module, so that is no such import. */
  readonly isTypeOnly: boolean;
  /** By `import()`: fetched when it is needed. */
  readonly isOnDemand: boolean;
  readonly place: string;
}

interface Named {
  specifier: ts.Expression | undefined;
  isTypeOnly: boolean;
  isOnDemand?: boolean;
}

function named(node: ts.Node): Named | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: node.moduleSpecifier, isTypeOnly: node.importClause?.isTypeOnly ?? false };
  }
  if (ts.isExportDeclaration(node)) return { specifier: node.moduleSpecifier, isTypeOnly: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: node.arguments[0], isTypeOnly: false, isOnDemand: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal)
      ? { specifier: node.argument.literal, isTypeOnly: true }
      : undefined;
  }
  return undefined;
}

/** What a file imports, exports from elsewhere, or loads on demand. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source.tree).flatMap((node) => {
    const found = named(node);
    if (!found?.specifier || !ts.isStringLiteralLike(found.specifier)) return [];
    const specifier = found.specifier.text;
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts')
      : undefined;
    const { isTypeOnly, isOnDemand = false } = found;
    return [{ specifier, target, isTypeOnly, isOnDemand, place: placeOf(source, node) }];
  });
}

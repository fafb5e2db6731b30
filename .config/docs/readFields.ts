import ts from 'typescript';
import type { DocsField } from './docs.js';
import { splitDefault, wordsOn } from './words.js';

const longest = 220;

/** What may be left out says so by its mark: `undefined` beside it would be said twice. */
function withoutUndefined(text: string): string {
  const bare = text.replace(/ \| undefined$/, '');
  return /^\((?:\([^()]*\)|[^()])*\) =>/.test(bare) || !/^\(.*\)$/.test(bare) ? bare : bare.slice(1, -1);
}

function typeText(type: ts.Type, checker: ts.TypeChecker): string {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const text = checker.typeToString(type, undefined, flags).replace(/import\("[^"]*"\)\./g, '');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A name that somebody has given to what would be a long text. */
function nameOf(declaration: ts.Declaration, text: string): string {
  const written = ts.isPropertySignature(declaration)
    ? withoutUndefined(declaration.type?.getText() ?? '')
    : '';
  return text.length > 60 && /^[A-Z]\w*$/.test(written) ? written : text;
}

/** An object that is written on the spot, such as `options`: its fields are rows of their own. */
function isWrittenHere(declaration: ts.Declaration): boolean {
  const node = ts.isPropertySignature(declaration) ? declaration.type : undefined;
  const members = node && ts.isUnionTypeNode(node) ? node.types : node ? [node] : [];
  return members.some(ts.isTypeLiteralNode);
}

/** Where a property is written, if that is in our sources. */
const ownDeclaration = (symbol: ts.Symbol) =>
  symbol.declarations?.find((one) => !one.getSourceFile().fileName.includes('node_modules'));

function groupOf(declaration: ts.Node): string {
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) ? parent.name.text : '';
}

function fieldOf(symbol: ts.Symbol, members: readonly ts.Type[], checker: ts.TypeChecker): DocsField[] {
  const declaration = ownDeclaration(symbol);
  if (!declaration) return [];
  const here = members.flatMap((member) => member.getProperty(symbol.name) ?? []);
  const texts = here
    .map((one) => withoutUndefined(typeText(checker.getTypeOfSymbol(one), checker)))
    .filter((text) => text !== 'undefined' && text !== 'never');
  const inner = isWrittenHere(declaration)
    ? fieldsOf(checker.getTypeOfSymbol(symbol), checker).map((one) => ({
        ...one,
        name: `${symbol.name}.${one.name}`,
        group: groupOf(declaration),
      }))
    : [];
  return [
    {
      name: symbol.name,
      type: inner.length > 0 ? 'object' : nameOf(declaration, [...new Set(texts)].join(' | ')),
      isRequired:
        here.length === members.length && here.every(({ flags }) => !(flags & ts.SymbolFlags.Optional)),
      ...splitDefault(wordsOn(symbol, checker)),
      group: groupOf(declaration),
    },
    ...inner,
  ];
}

/** The fields of an object of ours; of a union those of all its members, required where every member asks for it. */
export function fieldsOf(type: ts.Type, checker: ts.TypeChecker): DocsField[] {
  const whole = checker.getNonNullableType(type);
  const members = whole.isUnion() ? whole.types : [whole];
  if (members.some(({ flags }) => !(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))) return [];
  if (members.some((member) => checker.isArrayType(member) || member.getCallSignatures().length > 0))
    return [];
  const symbols = new Map<string, ts.Symbol>();
  for (const symbol of members.flatMap((member) => member.getProperties())) {
    // Of a union's members one may forbid what another explains.
    const known = symbols.get(symbol.name);
    if (!known || wordsOn(known, checker) === '') symbols.set(symbol.name, symbol);
  }
  return [...symbols.values()].flatMap((symbol) => fieldOf(symbol, members, checker));
}

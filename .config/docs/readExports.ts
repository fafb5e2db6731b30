import ts from 'typescript';
import type { DocsEntry, DocsExport, DocsKind, DocsPart } from './docs.js';
import { fieldsOf } from './readFields.js';
import { throwsOn, wordsOn } from './words.js';

type Checker = ts.TypeChecker;

/** Whether it is something that React renders: a capital, and a call that gives nodes. */
function isComponent(name: string, type: ts.Type, checker: Checker): boolean {
  const [signature] = type.getCallSignatures();
  if (!signature || !/^[A-Z]/.test(name)) return false;
  return /Element|ReactNode/.test(checker.typeToString(signature.getReturnType()));
}

function partsOf(owner: string, type: ts.Type, checker: Checker): DocsPart[] {
  const parts = checker.getPropertiesOfType(type).filter((part) => {
    const of = checker.getTypeOfSymbol(part);
    return isComponent(part.name, of, checker);
  });
  return parts.map((part) => ({ name: `${owner}.${part.name}`, words: wordsOn(part, checker) }));
}

function kindOf(symbol: ts.Symbol, type: ts.Type, parts: readonly DocsPart[], checker: Checker): DocsKind {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  if (isComponent(symbol.name, type, checker) || parts.length > 0) return 'component';
  if (type.getCallSignatures().length === 0) return 'value';
  return /^use[A-Z]/.test(symbol.name) ? 'hook' : 'function';
}

function signatureText(signature: ts.Signature | undefined, checker: Checker): string {
  if (!signature) return '';
  const text = checker.signatureToString(signature, undefined, ts.TypeFormatFlags.NoTruncation);
  return text.replace(/import\("[^"]*"\)\./g, '').slice(0, 400);
}

/** Types whose fields a page shows; the others are many, and an editor tells them on hover. */
const shownType = /(Props|Options)$/;
/** A client's methods are the reference page's. */
const mostFields = 40;

function readExport(exported: ts.Symbol, checker: Checker): DocsExport {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const isType = !(symbol.flags & ts.SymbolFlags.Value);
  const type = isType ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const parts = isType ? [] : partsOf(exported.name, type, checker);
  const [signature] = type.getCallSignatures();
  const [given] = signature?.getParameters() ?? [];
  const answer = signature && checker.getAwaitedType(signature.getReturnType());
  const ofType = shownType.test(exported.name) ? type : undefined;
  const taken = isType ? ofType : given && checker.getTypeOfSymbol(given);
  const kind = kindOf(symbol, type, parts, checker);
  const gives = answer && kind !== 'component' ? fieldsOf(answer, checker) : [];
  return {
    name: exported.name,
    kind,
    words: wordsOn(symbol, checker),
    signature: signatureText(signature, checker),
    takes: taken ? fieldsOf(taken, checker) : [],
    gives: gives.length > mostFields ? [] : gives,
    parts,
    throws: throwsOn(symbol, checker),
  };
}

/** All that an entry exports, in the order of the alphabet. */
export function readEntry(name: string, path: string, program: ts.Program): DocsEntry {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const symbol = file && checker.getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${path}, the source of ${name}, is no module.`);
  const exports = checker.getExportsOfModule(symbol).map((one) => readExport(one, checker));
  return { name, exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** The texts that a type of an entry allows; none where there is no such type. */
export function literalsOf(name: string, path: string, program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file && checker.getSymbolAtLocation(file);
  const found = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (!found) return [];
  const isAlias = (found.flags & ts.SymbolFlags.Alias) !== 0;
  const type = checker.getDeclaredTypeOfSymbol(isAlias ? checker.getAliasedSymbol(found) : found);
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

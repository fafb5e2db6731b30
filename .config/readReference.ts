import { resolve } from 'node:path';
import ts from 'typescript';
import type { OperationRow } from '../src/contract/operation.js';
import { operations } from '../src/contract/operations.js';

/*
 * The table of operations as people read it: rows, and the words that stand above them and above their fields, read by
 * the compiler just as an editor does. The reference page shows it; a test holds it against the table.
 */

export interface ReferenceField {
  name: string;
  /** Where it goes. */
  in: 'path' | 'query' | 'body';
  /** As TypeScript writes it. */
  type: string;
  isRequired: boolean;
  /** Markdown; empty: the name says it all. */
  words: string;
}

export interface ReferenceError {
  /** HTTP status. */
  status: string;
  when: string;
}

export interface ReferenceOperation extends OperationRow {
  words: string;
  isDeprecated: boolean;
  fields: ReferenceField[];
  /** As TypeScript writes it. */
  answer: string;
  errors: ReferenceError[];
}

const root = resolve(import.meta.dirname, '..');
const entry = resolve(root, 'src/client/index.ts');
const longestType = 160;

function readProgram() {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root);
  const program = ts.createProgram([entry], { ...options, types: [] });
  const source = program.getSourceFile(entry);
  if (!source) throw new Error(`${entry} is not there.`);
  return { checker: program.getTypeChecker(), source };
}

type Checker = ts.TypeChecker;

/** The type that stands for a client with every operation on it. */
function clientType(checker: Checker, source: ts.SourceFile): ts.Type {
  const file = checker.getSymbolAtLocation(source);
  const symbol = file && checker.getExportsOfModule(file).find(({ name }) => name === 'ApiClient');
  if (!symbol) throw new Error('daybook/client exports no ApiClient.');
  return checker.getDeclaredTypeOfSymbol(symbol);
}

/** Lines end where the source is full; a paragraph ends with an empty one. */
const unwrapped = (text: string) => text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');

const wordsOn = (symbol: ts.Symbol, checker: Checker) =>
  unwrapped(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

function errorsOn(symbol: ts.Symbol, checker: Checker): ReferenceError[] {
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === 'throws');
  return tags.map(({ text }) => {
    const [, status = '', when = ''] =
      /^(\S+)\s*([\s\S]*)$/.exec(unwrapped(ts.displayPartsToString(text))) ?? [];
    return { status, when };
  });
}

function placeOf({ path, method, query, bodied }: OperationRow, name: string): ReferenceField['in'] {
  if (path.includes(`{${name}}`)) return 'path';
  const hasBody = method !== 'GET' && (method !== 'DELETE' || bodied);
  return hasBody && !query?.includes(name) ? 'body' : 'query';
}

function typeText(type: ts.Type, checker: Checker): string {
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return text.length > longestType ? `${text.slice(0, longestType)}…` : text;
}

/** A union's fields are those of all its members; one is required where all of them ask for it. */
function fieldsOf(input: ts.Type, row: OperationRow, checker: Checker): ReferenceField[] {
  const members = input.isUnion() ? input.types : [input];
  const symbols = new Map(members.flatMap((member) => member.getProperties().map((one) => [one.name, one])));
  const isRequiredIn = (member: ts.Type, name: string) => {
    const property = member.getProperty(name);
    return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
  };
  const fields = [...symbols.values()].map((symbol): ReferenceField => {
    const types = members.flatMap((member) => member.getProperty(symbol.name) ?? []);
    const texts = types.map((one) =>
      typeText(checker.getNonNullableType(checker.getTypeOfSymbol(one)), checker),
    );
    return {
      name: symbol.name,
      in: placeOf(row, symbol.name),
      type: [...new Set(texts)].join(' | '),
      isRequired: members.every((member) => isRequiredIn(member, symbol.name)),
      words: wordsOn(symbol, checker),
    };
  });
  const order = ['path', 'query', 'body'];
  return fields.sort(
    (a, b) => order.indexOf(a.in) - order.indexOf(b.in) || Number(b.isRequired) - Number(a.isRequired),
  );
}

function readOperation(row: OperationRow, client: ts.Type, checker: Checker): ReferenceOperation {
  let type = client;
  let method: ts.Symbol | undefined;
  for (const key of row.name.split('.')) {
    method = type.getProperty(key);
    if (!method) throw new Error(`The client has no ${row.name}.`);
    type = checker.getTypeOfSymbol(method);
  }
  const [signature] = type.getCallSignatures();
  const [given] = signature?.getParameters() ?? [];
  const input = given && checker.getTypeOfSymbol(given).getProperty('0');
  if (!method || !signature || !input) throw new Error(`${row.name} is no method.`);
  const answer = checker.getAwaitedType(signature.getReturnType());
  return {
    ...row,
    words: wordsOn(method, checker),
    isDeprecated: method.getJsDocTags(checker).some(({ name }) => name === 'deprecated'),
    fields: fieldsOf(checker.getNonNullableType(checker.getTypeOfSymbol(input)), row, checker),
    answer: answer ? typeText(answer, checker) : 'unknown',
    errors: errorsOn(method, checker),
  };
}

/** Every operation of the table, with its words. Takes the compiler some seconds. */
export function readReference(): ReferenceOperation[] {
  const { checker, source } = readProgram();
  const client = clientType(checker, source);
  return Object.values<OperationRow>(operations).map((row) => readOperation(row, client, checker));
}

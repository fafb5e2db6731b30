import { resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

export interface Hover {
  /** What an editor shows on the method in an operation's place. */
  wordsOn(place: string): string;
  /** What it shows in the place of a method that is out of date; undefined: it is not. */
  deprecationOf(place: string): string | undefined;
  /** What it shows on a field of what the method takes. */
  wordsOnInput(place: string, field: string): string;
}

/** What an editor shows of a client, as the compiler reads it from the type that an entry exports. */
export function hoverOf(entry: string, typeName: string): Hover {
  const path = resolve(root, entry);
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const program = ts.createProgram([path], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const file = source && checker.getSymbolAtLocation(source);
  const symbol = file && checker.getExportsOfModule(file).find(({ name }) => name === typeName);
  if (!symbol) throw new Error(`${entry} exports no ${typeName}.`);
  const client = checker.getDeclaredTypeOfSymbol(symbol);

  const wordsOf = (found: ts.Symbol | undefined) =>
    ts.displayPartsToString(found?.getDocumentationComment(checker)).trim();

  function methodAt(place: string): ts.Symbol | undefined {
    let type: ts.Type = client;
    let found: ts.Symbol | undefined;
    for (const key of place.split('.')) {
      found = type.getProperty(key);
      if (!found) return undefined;
      type = checker.getTypeOfSymbol(found);
    }
    return found;
  }

  /** A field of the first part of the list of arguments. */
  function inputField(place: string, name: string): ts.Symbol | undefined {
    const method = methodAt(place);
    const [signature] = method ? checker.getTypeOfSymbol(method).getCallSignatures() : [];
    const [given] = signature?.getParameters() ?? [];
    const input = given && checker.getTypeOfSymbol(given).getProperty('0');
    return input && checker.getNonNullableType(checker.getTypeOfSymbol(input)).getProperty(name);
  }

  return {
    wordsOn: (place) => wordsOf(methodAt(place)),
    deprecationOf(place) {
      const tag = methodAt(place)
        ?.getJsDocTags(checker)
        .find(({ name }) => name === 'deprecated');
      return tag && ts.displayPartsToString(tag.text);
    },
    wordsOnInput: (place, field) => wordsOf(inputField(place, field)),
  };
}

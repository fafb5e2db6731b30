import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/contract/operations.js';

/*
 * What an editor shows on hover, as the compiler reads it: the words above a row and above a field have to come through
 * to the client's methods and their inputs.
 */
const root = resolve(import.meta.dirname, '../..');
const entry = resolve(root, 'src/client/index.ts');

function readClient() {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root);
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const file = source && checker.getSymbolAtLocation(source);
  const symbol = file && checker.getExportsOfModule(file).find(({ name }) => name === 'ApiClient');
  if (!symbol) throw new Error('daybook/client exports no ApiClient.');
  return { checker, client: checker.getDeclaredTypeOfSymbol(symbol) };
}

const { checker, client } = readClient();

const wordsOn = (symbol: ts.Symbol | undefined) =>
  ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim();

/** The method in an operation's place. */
function methodAt(place: string): ts.Symbol | undefined {
  let type: ts.Type = client;
  let symbol: ts.Symbol | undefined;
  for (const key of place.split('.')) {
    symbol = type.getProperty(key);
    if (!symbol) return undefined;
    type = checker.getTypeOfSymbol(symbol);
  }
  return symbol;
}

/** A field of what a method takes: the first part of its list of arguments. */
function inputField(place: string, name: string): ts.Symbol | undefined {
  const method = methodAt(place);
  const [signature] = method ? checker.getTypeOfSymbol(method).getCallSignatures() : [];
  const [given] = signature?.getParameters() ?? [];
  const input = given && checker.getTypeOfSymbol(given).getProperty('0');
  return input && checker.getNonNullableType(checker.getTypeOfSymbol(input)).getProperty(name);
}

const places = Object.keys(operations);

describe('on hover', () => {
  it('every operation says what it does', () => {
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((place) => wordsOn(methodAt(place)).length < 10)).toEqual([]);
  });

  it.each([
    ['eventTypes.create', 'beforeEventBuffer', 'Minutes'],
    ['bookings.create', 'lengthInMinutes', 'several lengths'],
    ['slots.reservations.create', 'reservationDuration', 'Minutes'],
    ['bookings.list', 'take', '250'],
  ])('the input of %s says what %s is', (place, field, words) => {
    expect(wordsOn(inputField(place, field))).toContain(words);
  });
});

import type { OperationRow, TableRow } from '../../contract/operation.js';
import { CalConfigError } from '../../errors/index.js';

export interface BuiltRequest {
  url: string;
  method: TableRow['method'];
  headers: Record<string, string>;
  body: string | undefined;
}

/** For messages: the row's path with its `{x}`, so that no uid gets into a log. */
export const nameOf = ({ method, path }: Pick<TableRow, 'method' | 'path'>): string => `${method} ${path}`;

/** For messages: why it matters that an answer did not come in whole. */
export const outcomeOf = ({ method }: Pick<TableRow, 'method'>): string =>
  method === 'GET' ? 'Nothing was read.' : 'Whether the server acted on it is not known.';

/** What is left of an input. */
export type Input = Record<string, unknown>;

const unusable = (operation: TableRow, key: string, isMissing: boolean) =>
  new CalConfigError({
    code: isMissing ? 'prop_missing' : 'prop_invalid',
    what: `${nameOf(operation)} was given ${isMissing ? 'no' : 'an impossible'} ${key}.`,
    todo: `Give a valid ${key}.`,
  });

/** Moves the parts of the path out of `input`. A dot or two would be taken for a way up, so they are refused. */
export const takePath = (operation: TableRow, input: Input): string =>
  operation.path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const text = String(input[key] ?? '');
    delete input[key];
    if (/^\.{0,2}$/.test(text)) throw unusable(operation, key, text === '');
    return encodeURIComponent(text);
  });

/** Of an object, or of a list of objects, each field goes on its own, as `key[0][field]`. */
const isTakenApart = (value: unknown): value is object => typeof [value].flat()[0] === 'object';

/** Lists are joined by commas, or named again for each item. What is undefined or null is left out. */
function pairsOf(key: string, value: unknown, lists?: OperationRow['lists']): [key: string, value: string][] {
  if (value === undefined || value === null) return [];
  if (lists && Array.isArray(value)) return value.map((item) => [`${key}[]`, String(item)]);
  return isTakenApart(value)
    ? Object.entries(value).flatMap(([part, item]) => pairsOf(`${key}[${part}]`, item))
    : [[key, String(value)]];
}

function toQuery(input: Input, lists: OperationRow['lists']): string {
  const pairs = Object.entries(input).flatMap(([key, value]) => pairsOf(key, value, lists));
  const query = new URLSearchParams(pairs);
  return query.size > 0 ? `?${query}` : '';
}

export const asJson = { 'content-type': 'application/json' };

/** Moves what the row sends in the query, although it has a body, out of `input`. */
export function takeQuery({ query = [] }: TableRow, input: Input): Input {
  const taken: Input = {};
  for (const key of query) {
    taken[key] = input[key];
    delete input[key];
  }
  return taken;
}

/** Path from the input's parts of that name; the rest is the query of GET and DELETE, else the JSON body. */
export function buildRequest(operation: OperationRow, input: object, apiUrl: string): BuiltRequest {
  const { method, version, bodied, lists } = operation;
  const hasBody = method !== 'GET' && (method !== 'DELETE' || bodied);
  const rest: Input = { ...input };
  const path = takePath(operation, rest);
  const query = hasBody ? takeQuery(operation, rest) : rest;
  return {
    url: apiUrl + path + toQuery(query, lists),
    method,
    headers: {
      accept: 'application/json',
      ...(version && { 'cal-api-version': version }),
      ...(hasBody && asJson),
    },
    body: hasBody ? JSON.stringify(rest) : undefined,
  };
}

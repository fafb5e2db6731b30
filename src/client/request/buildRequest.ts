import type { OperationRow } from '../../contract/operation.js';
import { CalConfigError } from '../../errors/index.js';

export interface BuiltRequest {
  url: string;
  method: OperationRow['method'];
  headers: Record<string, string>;
  body: string | undefined;
}

/** For messages: the row's path with its `{x}`, so that no uid gets into a log. */
export const nameOf = ({ method, path }: Pick<OperationRow, 'method' | 'path'>): string =>
  `${method} ${path}`;

type Input = Record<string, unknown>;

const unusable = (operation: OperationRow, key: string, isMissing: boolean) =>
  new CalConfigError({
    code: isMissing ? 'prop_missing' : 'prop_invalid',
    what: `${nameOf(operation)} ${isMissing ? 'needs' : 'was given an impossible'} ${key}.`,
    why: 'The request would go to another path.',
    todo: `Give ${operation.name} a valid ${key}.`,
  });

/** Moves the parts of the path out of `input`. A dot or two would be taken for a way up, so they are refused. */
const takePath = (operation: OperationRow, input: Input): string =>
  operation.path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const text = String(input[key] ?? '');
    delete input[key];
    if (/^\.{0,2}$/.test(text)) throw unusable(operation, key, text === '');
    return encodeURIComponent(text);
  });

/** Arrays are joined by commas. What is undefined or null is left out. */
function toQuery(input: Input): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input)) {
    if (value !== undefined && value !== null) query.set(key, String(value));
  }
  return query.size > 0 ? `?${query}` : '';
}

/** Moves what the row sends in the query, although it has a body, out of `input`. */
function takeQuery({ query = [] }: OperationRow, input: Input): Input {
  const taken: Input = {};
  for (const key of query) {
    taken[key] = input[key];
    delete input[key];
  }
  return taken;
}

/** Path from the input's parts of that name; the rest is the query of GET and DELETE, else the JSON body. */
export function buildRequest(operation: OperationRow, input: object, apiUrl: string): BuiltRequest {
  const { method, version, bodied } = operation;
  const hasBody = method !== 'GET' && (method !== 'DELETE' || bodied);
  const rest: Input = { ...input };
  const path = takePath(operation, rest);
  const query = hasBody ? takeQuery(operation, rest) : rest;
  return {
    url: apiUrl + path + toQuery(query),
    method,
    headers: {
      accept: 'application/json',
      ...(version && { 'cal-api-version': version }),
      ...(hasBody && { 'content-type': 'application/json' }),
    },
    body: hasBody ? JSON.stringify(rest) : undefined,
  };
}

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

const inputError = (operation: OperationRow, key: string, isMissing: boolean) =>
  new CalConfigError({
    code: isMissing ? 'prop_missing' : 'prop_invalid',
    what: `${nameOf(operation)} ${isMissing ? 'needs' : 'can’t use this'} ${key}.`,
    why: 'Without it the request would go to another path.',
    todo: `Give ${operation.name} a valid ${key}.`,
  });

/** Fills `{x}` with the input's `x`, encoded. A dot or two would be taken for a way up, so they are refused. */
function fillPath(
  operation: OperationRow,
  input: ReadonlyMap<string, unknown>,
): [path: string, used: Set<string>] {
  const used = new Set<string>();
  const path = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => {
    used.add(key);
    const value = input.get(key) ?? '';
    if (value === '') throw inputError(operation, key, true);
    if (value === '.' || value === '..') throw inputError(operation, key, false);
    return encodeURIComponent(String(value));
  });
  return [path, used];
}

/** Arrays are joined by commas. What is undefined or null is left out. */
function toQuery(rest: [string, unknown][]): string {
  const query = new URLSearchParams();
  for (const [key, value] of rest) {
    if (value !== undefined && value !== null) query.set(key, String(value));
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Path from the input's parts of that name; the rest is the query of GET and DELETE, else the JSON body. */
export function buildRequest(operation: OperationRow, input: object, apiUrl: string): BuiltRequest {
  const entries = Object.entries<unknown>({ ...input });
  const [path, used] = fillPath(operation, new Map(entries));
  const rest = entries.filter(([key]) => !used.has(key));
  const hasBody = operation.method === 'POST' || operation.method === 'PATCH';
  return {
    url: apiUrl + path + (hasBody ? '' : toQuery(rest)),
    method: operation.method,
    headers: {
      accept: 'application/json',
      ...(hasBody && { 'content-type': 'application/json' }),
      ...(operation.version && { 'cal-api-version': operation.version }),
    },
    body: hasBody ? JSON.stringify(Object.fromEntries(rest)) : undefined,
  };
}

import type { ApiVersion, OperationRow } from '../../contract/operation.js';
import { type OperationName, operations } from '../routes/handler.js';
import { rules } from '../routes/rules.js';

export interface Match {
  name: OperationName;
  params: Record<string, string>;
}

interface Route<Name extends string> {
  name: Name;
  method: string;
  version: ApiVersion | undefined;
  olderVersion: string | undefined;
  segments: string[];
}

/** Versions that a family answers besides its own. */
const ALSO: Partial<Record<ApiVersion, readonly string[]>> = { '2024-06-11': ['2024-06-14'] };

const isParam = (segment: string) => segment.startsWith('{');

/** Some operations answer an older version too. */
const olderVersions = new Map<string, string | undefined>(
  Object.entries(rules).map(([name, { olderVersion }]) => [name, olderVersion]),
);

/** A word wins over a parameter in its place: `/schedules/default` is no id. */
const routesOf = <Name extends string>(rows: OperationRow<Name>[]): Route<Name>[] =>
  rows
    .map(({ name, method, path, version }) => ({
      name,
      method,
      version,
      olderVersion: olderVersions.get(name),
      segments: path.split('/'),
    }))
    .sort((a, b) => a.segments.filter(isParam).length - b.segments.filter(isParam).length);

// SAFETY: the keys of the rules are the names of the operations that are served, as their type says.
const served = (Object.keys(rules) as OperationName[]).map((name) => operations[name]);

const routes = routesOf<OperationName>(served);
const unserved = routesOf(Object.values<OperationRow>(operations).filter(({ name }) => !(name in rules)));

/** What a request that names no version is taken to mean, or one that nobody knows. */
const DEFAULT_VERSION: ApiVersion = '2024-04-15';
const known = new Set<string | undefined>(
  Object.values<OperationRow>(operations).map(({ version }) => version),
);

const answers = ({ version, olderVersion }: Route<string>, asked: string) =>
  !version || version === asked || olderVersion === asked || ALSO[version]?.includes(asked);

function find<Name extends string>(
  among: readonly Route<Name>[],
  method: string,
  path: string,
  version: string | null,
): { name: Name; params: Record<string, string> } | undefined {
  const segments = path.replace(/\/$/, '').split('/');
  const asked = version !== null && known.has(version) ? version : DEFAULT_VERSION;
  for (const route of among) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    const params = answers(route, asked) && paramsOf(route.segments, segments);
    if (params) return { name: route.name, params };
  }
  return undefined;
}

/** The row of the table that answers, or undefined: the version decides with, as another version is another API. */
export const matchOperation = (method: string, path: string, version: string | null): Match | undefined =>
  find(routes, method, path, version);

/** The name of the row that would answer, if this server did. */
export const unservedOperation = (method: string, path: string, version: string | null): string | undefined =>
  find(unserved, method, path, version)?.name;

function paramsOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (isParam(expected)) params[expected.slice(1, -1)] = decoded(segment);
    else if (expected !== segment) return undefined;
  }
  return params;
}

/** What is no encoding stands for itself: nothing has that name. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

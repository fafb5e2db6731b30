import type { ApiVersion, OperationRow } from '../../contract/operation.js';
import { type OperationName, operations } from '../routes/handler.js';
import { legacyRoutes } from '../routes/legacy/legacyRoutes.js';
import type { LegacyRoute } from '../routes/legacy/route.js';
import { rules } from '../routes/rules.js';

export interface Match {
  name: OperationName;
  params: Record<string, string>;
}

/** A route that is no row of the table: what older clients call. */
export interface LegacyMatch {
  route: LegacyRoute;
  params: Record<string, string>;
}

interface Route<Answerer> {
  to: Answerer;
  method: string;
  /** undefined: all of them. */
  versions: readonly string[] | undefined;
  segments: string[];
}

/** Versions that a family answers besides its own. */
const ALSO: Partial<Record<ApiVersion, readonly string[]>> = { '2024-06-11': ['2024-06-14'] };

/** What counts where a request names no version, or one that there has never been. */
const OLDEST: ApiVersion = '2024-04-15';
const VERSIONS: Readonly<Record<ApiVersion, true>> = {
  '2024-04-15': true,
  '2024-06-11': true,
  '2024-06-14': true,
  '2024-08-13': true,
  '2024-09-04': true,
  '2026-02-25': true,
  '2026-05-01': true,
};

const isParam = (segment: string) => segment.startsWith('{');

/** A word wins over a parameter in its place: `/schedules/default` is no id. */
const sorted = <Answerer>(routes: Route<Answerer>[]): Route<Answerer>[] =>
  routes.sort((a, b) => a.segments.filter(isParam).length - b.segments.filter(isParam).length);

const routesOf = (rows: OperationRow<OperationName>[]): Route<OperationName>[] =>
  sorted(
    rows.map(({ name, method, path, version }) => ({
      to: name,
      method,
      versions: version && [version, ...(ALSO[version] ?? []), ...(rules[name].alsoAnswers ?? [])],
      segments: path.split('/'),
    })),
  );

const routes = routesOf(Object.values(operations));
const legacy = sorted<LegacyRoute>(
  legacyRoutes.map((route) => ({ ...route, to: route, segments: route.path.split('/') })),
);

function find<Answerer>(
  among: readonly Route<Answerer>[],
  method: string,
  path: string,
  version: string | null,
): { to: Answerer; params: Record<string, string> } | undefined {
  const segments = path.replace(/\/$/, '').split('/');
  const asked = version !== null && version in VERSIONS ? version : OLDEST;
  for (const route of among) {
    if (route.method !== method || route.segments.length !== segments.length) continue;
    const isMeant = !route.versions || route.versions.includes(asked);
    const params = isMeant && paramsOf(route.segments, segments);
    if (params) return { to: route.to, params };
  }
  return undefined;
}

/** The row of the table that answers, or undefined: the version decides with, as another version is another API. */
export function matchOperation(method: string, path: string, version: string | null): Match | undefined {
  const found = find(routes, method, path, version);
  return found && { name: found.to, params: found.params };
}

/** The route that answers where no row does. */
export function matchLegacy(method: string, path: string, version: string | null): LegacyMatch | undefined {
  const found = find(legacy, method, path, version);
  return found && { route: found.to, params: found.params };
}

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

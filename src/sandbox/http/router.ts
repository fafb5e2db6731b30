import type { ApiVersion } from '../../contract/operation.js';
import { type OperationName, operations } from '../routes/handler.js';

export interface Match {
  name: OperationName;
  params: Record<string, string>;
}

interface Route {
  name: OperationName;
  method: string;
  version: ApiVersion | undefined;
  segments: string[];
}

/** Versions that a family answers besides its own. */
const ALSO: Partial<Record<ApiVersion, readonly string[]>> = { '2024-06-11': ['2024-06-14'] };

const isParam = (segment: string) => segment.startsWith('{');

const routes: Route[] = Object.values(operations)
  .map(({ name, method, path, version }): Route => ({ name, method, version, segments: path.split('/') }))
  // A word wins over a parameter in its place: `/schedules/default` is no id.
  .sort((a, b) => a.segments.filter(isParam).length - b.segments.filter(isParam).length);

const answers = (route: Route, version: string | null) =>
  !route.version || route.version === version || ALSO[route.version]?.includes(version ?? '');

/** The row of the table that answers, or undefined: the version decides with, as another version is another API. */
export function matchOperation(method: string, path: string, version: string | null): Match | undefined {
  const segments = path.replace(/\/$/, '').split('/');
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== segments.length || !answers(route, version))
      continue;
    const params = paramsOf(route.segments, segments);
    if (params) return { name: route.name, params };
  }
  return undefined;
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

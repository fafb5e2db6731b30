import { badRequest } from './Refusal.js';

type QueryValue = string | number | string[];

/**
 * `a=1&b[]=2&b[]=3` as `{ a: '1', b: ['2', '3'] }`.
 * @param numbers parameters that are read as numbers where they are some
 */
export function readQuery(
  params: URLSearchParams,
  numbers: readonly string[] = [],
): Record<string, QueryValue> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    const key = name.replace(/\[\d*\]$/, '');
    const isSingle = key === name && values.length === 1;
    query[key] = isSingle ? (values[0] ?? '') : [query[key] ?? [], values].flat();
  }
  const read = (key: string, value: string | string[]): QueryValue =>
    numbers.includes(key) && typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, read(key, value)]));
}

/** An id in a path. */
export function readId(text: string): number {
  if (!/^-?\d+$/.test(text)) throw badRequest('Validation failed (numeric string is expected)');
  return Number(text);
}

const isForm = ({ headers }: Request) =>
  headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

/** The JSON body, or a form's fields; `{}` where there is none. A body that is no JSON is refused with the parser's own words. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const text = await request.text();
  if (text === '') return {};
  if (isForm(request)) return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text);
    // SAFETY: an object or a list; the schemas look at what is in it.
    if (body !== null && typeof body === 'object') return body as Record<string, unknown>;
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : 'Bad Request');
  }
  throw badRequest(`Unexpected token ${text.trim().charAt(0)} in JSON at position 0`);
}

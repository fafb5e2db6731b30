import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonSchema } from './fieldsOf.js';

/*
 * What was written down about the API, and what a real server answered. It lies beside the repository, where not
 * everybody has it; the tests then skip, and say so.
 */
const shared = resolve(import.meta.dirname, '../../../shared');
const pages = resolve(shared, 'reference/seeds');
const recordings = resolve(shared, 'conformance/recordings');

const fileOf = (version: ApiName) => resolve(shared, `reference/openapi-${version}.json`);

export const isThere = existsSync(fileOf('v2'));
export const unlessThere = isThere ? '' : ' (skipped: no ../shared/reference here)';

export type ApiName = 'v1' | 'v2';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonSchema;
}

export interface Media {
  schema?: JsonSchema & { example?: unknown };
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Content {
  content?: Record<string, Media>;
}

interface DescribedOperation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
}

export interface Described extends DescribedOperation {
  method: string;
  path: string;
}

interface File {
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export interface Description {
  operations: Described[];
  /** `#/components/schemas/<name>` to schema. */
  resolve(ref: string): JsonSchema | undefined;
}

/** What is written down of one version of the API; where it is not there, of nothing. */
export function descriptionOf(version: ApiName): Description {
  const file: File = isThere ? readJson(fileOf(version)) : { paths: {}, components: { schemas: {} } };
  const operations = Object.entries(file.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      // The one begins below its version, the other with it.
      path: path.startsWith(`/${version}/`) ? path : `/${version}${path}`,
    })),
  );
  return { operations, resolve: (ref) => file.components.schemas[ref.split('/').at(-1) ?? ''] };
}

/** `METHOD /v2/path` of every operation that a page of the documentation is about. */
export const documentedAddresses: string[] = !existsSync(pages)
  ? []
  : [
      ...new Set(
        readdirSync(pages)
          .flatMap((file) => [
            ...readFileSync(resolve(pages, file), 'utf8').matchAll(
              /openapi\.json (get|post|put|patch|delete) (\/v2\/\S+)/g,
            ),
          ])
          .map(([, method = '', path = '']) => `${method.toUpperCase()} ${path.replace(/\/$/, '')}`),
      ),
    ];

export interface Recording {
  number: number;
  name: string;
  request: { method: string; path: string; headers: Record<string, string>; body?: unknown };
  response: { status: number; body?: unknown };
}

export const recorded: Recording[] = !existsSync(recordings)
  ? []
  : readdirSync(recordings)
      .filter((file) => file.endsWith('.json'))
      .map((file) => readJson(resolve(recordings, file)));

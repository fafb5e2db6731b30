import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonSchema } from './fieldsOf.js';

/*
 * What was written down about the API, and what a real server answered. It lies beside the repository, where not
 * everybody has it; the tests then skip, and say so.
 */
const shared = resolve(import.meta.dirname, '../../../shared');
const description = resolve(shared, 'reference/openapi-v2.json');
const pages = resolve(shared, 'reference/seeds');
const recordings = resolve(shared, 'conformance/recordings');

export const isThere = existsSync(description);
export const unlessThere = isThere ? '' : ' (skipped: no ../shared/reference here)';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonSchema;
}

interface Content {
  content?: Record<string, { schema: JsonSchema }>;
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

interface Description {
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, JsonSchema> };
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const described: Description = isThere ? readJson(description) : { paths: {}, components: { schemas: {} } };

/** `#/components/schemas/<name>` to schema. */
export const components = described.components.schemas;

/** Every operation of the description. */
export const describedOperations: Described[] = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
  })),
);

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

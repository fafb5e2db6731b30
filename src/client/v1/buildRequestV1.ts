import type { OperationRowV1 } from '../../contract/v1/operationV1.js';
import { asJson, type BuiltRequest, type Input, takePath, takeQuery } from '../request/buildRequest.js';

/** A list says its name several times, unlike in API v2. What is undefined or null is left out. */
function toQuery(input: Input, apiKey: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null) query.append(name, String(each));
    }
  }
  query.set('apiKey', apiKey);
  return `?${query}`;
}

/** As in API v2, with the key in the query of every request, as this API wants it. */
export function buildRequestV1(
  operation: OperationRowV1,
  input: object,
  { apiUrl, apiKey }: { apiUrl: string; apiKey: string },
): BuiltRequest {
  const { method } = operation;
  const rest: Input = { ...input };
  const url = apiUrl + takePath(operation, rest);
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const query = hasBody ? takeQuery(operation, rest) : rest;
  return {
    url: url + toQuery(query, apiKey),
    method,
    headers: { accept: 'application/json', ...(hasBody && asJson) },
    body: hasBody ? JSON.stringify(rest) : undefined,
  };
}

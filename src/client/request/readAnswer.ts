import type { OperationRow } from '../../contract/operation.js';
import { CalApiError, CalContractError, type ErrorCode } from '../../errors/index.js';
import { giveApiUrl } from '../apiUrl.js';
import { nameOf, outcomeOf } from './buildRequest.js';
import { isPassing, retryAfterOf } from './retry.js';

/** An answer that has come in whole. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const unauthenticated: [ErrorCode, string] = [
  'unauthenticated',
  'See whether client id, secret, token and origin fit.',
];

/** The code by status, and what to do. */
export const refusals: Readonly<Record<number, [ErrorCode, todo?: string]>> = {
  401: unauthenticated,
  403: ['forbidden'],
  404: ['not_found', 'See whether names and ids fit.'],
  409: ['conflict'],
  422: ['unprocessable'],
  429: ['rate_limited', 'Wait for retryAfterMs.'],
  498: unauthenticated,
};

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of what is no object, an empty one. */
const fieldsOf = (value: unknown): Fields => Object(value);

/** The sentences of a failed validation, whose own message is only "Bad Request Exception". */
const constraintsOf = (details: unknown): string =>
  [fieldsOf(details).errors]
    .flat()
    .flatMap((item: unknown) => Object.values(fieldsOf(fieldsOf(item).constraints)))
    .slice(0, 3)
    .join('; ');

function apiError(
  operation: OperationRow,
  { status, headers }: RawAnswer,
  body: unknown,
  now: number,
): CalApiError {
  // The envelope { error: { code, message, details } }, the bare { statusCode, message }, or that of RFC 6749.
  const { error } = fieldsOf(body);
  const fields = isFields(error) ? error : fieldsOf(body);
  const { message = fields.error_description ?? '', code: apiCode = fields.error } = fields;
  const apiMessage = constraintsOf(fields.details) || `${message}`;
  const [code, todo = 'See the API reference.'] =
    refusals[status] ?? (status >= 500 ? ['server_failed', 'Try again later.'] : ['bad_request']);
  const requestId = headers.get('x-request-id') ?? undefined;
  return new CalApiError({
    code,
    operation: operation.name,
    status,
    apiCode: typeof apiCode === 'string' ? apiCode : undefined,
    apiMessage,
    details: fields.details,
    requestId,
    retryAfterMs: retryAfterOf(status, headers, now),
    headers,
    what: `${nameOf(operation)} answered ${status}${apiMessage && `: ${apiMessage.replace(/\.+$/, '')}`}.`,
    why: `${status < 500 ? 'The API refused it.' : outcomeOf(operation)}${requestId ? ` Request ${requestId}.` : ''}`,
    todo,
  });
}

/** What is no answer of the API; most often `apiUrl` is another address. */
const notOfApi = (operation: OperationRow, { status }: RawAnswer, code: ErrorCode, what: string, path = '') =>
  new CalContractError({
    code,
    operation: operation.name,
    path,
    what: `${nameOf(operation)} answered ${status} ${what}.`,
    why: outcomeOf(operation),
    todo: giveApiUrl,
  });

/**
 * The `data` of the envelope; `{ data, pagination }` where it has pagination; undefined where it has neither.
 * Throws `CalApiError` for a no, `CalContractError` for what is no answer of this API. `now`: ms since 1970.
 */
export function readAnswer(operation: OperationRow, answer: RawAnswer, now: number): unknown {
  const { status, text } = answer;
  const isOk = status >= 200 && status < 300;
  if (!isOk && status < 400) {
    // A redirect (0 in a browser, without an address). Nobody follows: it would carry a write, or a token, who knows where.
    const location = answer.headers.get('location');
    if (operation.answers === 'redirect' && location) return { location };
    const where = `with a redirect to ${location ?? 'elsewhere'}`;
    throw notOfApi(operation, answer, 'answer_redirected', where);
  }
  const body = parse(text);
  const isEmpty = text === '' && (status === 204 || !isOk);
  // A proxy in front of the API speaks for itself when the API is down or busy.
  if (body === undefined && !isEmpty && !isPassing(status))
    throw notOfApi(operation, answer, 'answer_not_json', 'with half of an answer, or a web page');
  if (!isOk) throw apiError(operation, answer, body, now);
  if (isEmpty) return undefined;
  if (operation.answers === 'bare') return body;
  const { status: said, data, pagination } = fieldsOf(body);
  if (said !== 'success')
    throw notOfApi(operation, answer, 'answer_malformed', "without { status: 'success' }", 'status');
  return pagination ? { data, pagination } : data;
}

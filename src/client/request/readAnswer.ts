import type { OperationRow } from '../../contract/operation.js';
import { CalApiError, CalContractError, type ErrorCode } from '../../errors/index.js';
import { giveApiUrl } from '../apiUrl.js';
import { nameOf } from './buildRequest.js';
import { isPassing, retryAfterOf } from './retry.js';

/** An answer that has come in whole. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The code by status, and what to do. */
export const refusals: Readonly<Record<number, [ErrorCode, todo?: string]>> = {
  401: ['unauthenticated', 'See whether client, secret and token fit, and the client allows this origin.'],
  403: ['forbidden'],
  404: ['not_found', 'See whether names and ids are right.'],
  409: ['conflict'],
  422: ['unprocessable'],
  429: ['rate_limited', 'Wait for retryAfterMs.'],
  498: ['unauthenticated'],
};

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The sentences of a failed validation, whose own message is only "Bad Request Exception". */
function constraintsOf(details: unknown): string | undefined {
  const errors = isFields(details) && Array.isArray(details.errors) ? details.errors : [];
  const sentences = errors.flatMap((item: unknown) =>
    isFields(item) && isFields(item.constraints) ? Object.values(item.constraints) : [],
  );
  return sentences.length > 0 ? sentences.slice(0, 3).join('; ') : undefined;
}

function apiError(
  operation: OperationRow,
  { status, headers }: RawAnswer,
  body: unknown,
  now: number,
): CalApiError {
  // The envelope { error: { code, message, details } }, the bare { statusCode, message }, or that of RFC 6749.
  const fields: Fields = isFields(body) ? (isFields(body.error) ? body.error : body) : {};
  const { message = fields.error_description ?? '', code: apiCode = fields.error } = fields;
  const apiMessage = constraintsOf(fields.details) ?? String(message);
  const [code, todo = 'Compare it with the API reference.'] =
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
    what: `${nameOf(operation)} answered ${status}${apiMessage && `: ${apiMessage.replace(/\.+$/, '')}`}.`,
    why: `The API refused it${requestId ? ` (request ${requestId})` : ''}.`,
    todo,
  });
}

type Misread = 'answer_not_json' | 'answer_malformed' | 'answer_redirected';

/** What came is no answer of this API, whatever it is: most often `apiUrl` is to blame. */
const notThisApi = (operation: OperationRow, code: Misread, what: string, path?: string) =>
  new CalContractError({
    code,
    operation: operation.name,
    ...(path && { path }),
    what: `${nameOf(operation)} ${what}.`,
    why: 'So apiUrl is probably not that of an API v2.',
    todo: giveApiUrl,
  });

/** A redirect is followed by nobody here: it would carry a write, or a token, to who knows where. */
function redirected(operation: OperationRow, { headers }: RawAnswer): { location: string } {
  const location = headers.get('location');
  if (operation.answers === 'redirect' && location) return { location };
  throw notThisApi(operation, 'answer_redirected', `was redirected${location ? ` to ${location}` : ''}`);
}

/** In a browser a redirect that is not followed has neither status nor address. */
export const isRedirect = (status: number): boolean => status === 0 || (status >= 300 && status < 400);

/**
 * The `data` of the envelope; `{ data, pagination }` where it has pagination; undefined where it has neither.
 * Throws `CalApiError` for a no, `CalContractError` for what is no answer of this API. `now`: ms since 1970.
 */
export function readAnswer(operation: OperationRow, answer: RawAnswer, now: number): unknown {
  const { status, text } = answer;
  if (isRedirect(status)) return redirected(operation, answer);
  const body = text === '' ? undefined : parse(text);
  if (text !== '' && body === undefined && !isPassing(status))
    throw notThisApi(
      operation,
      'answer_not_json',
      `answered ${status} with what is no JSON, such as a web page`,
    );
  if (status >= 400) throw apiError(operation, answer, body, now);
  if (text === '') return undefined;
  if (operation.answers === 'bare') return body;
  if (!isFields(body) || body.status !== 'success') {
    const what = `answered ${status} without { status: 'success' }`;
    throw notThisApi(operation, 'answer_malformed', what, 'status');
  }
  return isFields(body.pagination) ? { data: body.data, pagination: body.pagination } : body.data;
}

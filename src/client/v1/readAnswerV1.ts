import type { OperationRowV1 } from '../../contract/v1/operationV1.js';
import { CalApiError, CalContractError } from '../../errors/index.js';
import { giveApiUrl } from '../apiUrl.js';
import { nameOf } from '../request/buildRequest.js';
import { type Fields, isFields, parse, type RawAnswer, refusals } from '../request/readAnswer.js';
import { isPassing, retryAfterOf } from '../request/retry.js';

/** In a browser a redirect that is not followed has no status. */
const isRedirect = (status: number): boolean => status === 0 || (status >= 300 && status < 400);

/** Above it, the time of a reset is in milliseconds: in seconds it would be the year 5138. */
const mostSeconds = 1e11;

/** Milliseconds. The time at which the limit is lifted is documented in seconds; servers tell it in milliseconds too. */
function waitOf({ status, headers }: RawAnswer, now: number): number | undefined {
  const reset = status === 429 ? Number(headers.get('x-ratelimit-reset') ?? Number.NaN) : Number.NaN;
  const resetMs = reset > mostSeconds ? reset : reset * 1000;
  return retryAfterOf(status, headers, now) ?? (reset > 0 ? Math.max(0, resetMs - now) : undefined);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function apiError(operation: OperationRowV1, answer: RawAnswer, body: unknown, now: number): CalApiError {
  const { status, headers } = answer;
  // { message, data }, or { error: { code, message } } of the limits, or { error: '...' } of what stands before it.
  const outer: Fields = isFields(body) ? body : {};
  const inner: Fields = isFields(outer.error) ? outer.error : {};
  const apiMessage = textOf(outer.message) ?? textOf(inner.message) ?? textOf(outer.error) ?? '';
  const [code, todo = 'Compare it with the API reference.'] =
    refusals[status] ?? (status >= 500 ? ['server_failed', 'Try again later.'] : ['bad_request']);
  const requestId = headers.get('x-request-id') ?? undefined;
  return new CalApiError({
    code,
    operation: operation.name,
    status,
    apiCode: textOf(inner.code),
    apiMessage,
    details: outer.data ?? undefined,
    requestId,
    retryAfterMs: waitOf(answer, now),
    what: `${nameOf(operation)} answered ${status}${apiMessage && `: ${apiMessage.replace(/\.+$/, '')}`}.`,
    why: `The API refused it${requestId ? ` (request ${requestId})` : ''}.`,
    todo: status === 401 ? 'See whether the API key is valid, and is one of this server.' : todo,
  });
}

/** What came is no answer of this API. Where a redirect leads to is not said: an address here has the key in it. */
const notThisApi = (operation: OperationRowV1, code: 'answer_not_json' | 'answer_redirected', what: string) =>
  new CalContractError({
    code,
    operation: operation.name,
    path: '',
    what: `${nameOf(operation)} ${what}.`,
    why: 'So apiUrl is probably not that of an API v1.',
    todo: giveApiUrl,
  });

/**
 * The body as it is: this API has no envelope. Undefined where it is empty.
 * Throws `CalApiError` for a no, `CalContractError` for what is no answer of this API. `now`: ms since 1970.
 */
export function readAnswerV1(operation: OperationRowV1, answer: RawAnswer, now: number): unknown {
  const { status, text } = answer;
  if (isRedirect(status)) throw notThisApi(operation, 'answer_redirected', `was redirected (${status})`);
  const body = text === '' ? undefined : parse(text);
  if (text !== '' && body === undefined && !isPassing(status)) {
    const what = `answered ${status} with what is no JSON, such as a web page`;
    throw notThisApi(operation, 'answer_not_json', what);
  }
  const isOk = status >= 200 && status < 300;
  if (!isOk) throw apiError(operation, answer, body, now);
  return body;
}

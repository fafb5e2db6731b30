import type { TableRow } from '../../contract/operation.js';
import { CalNetworkError } from '../../errors/index.js';
import type { Platform } from '../platform.js';
import { type BuiltRequest, nameOf, outcomeOf } from './buildRequest.js';
import { withDeadline } from './deadline.js';
import type { RawAnswer } from './readAnswer.js';

export interface CallOptions {
  /** Aborting rejects with the signal's reason. It does not take back what the server has done. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one try may take. Default: the client's. */
  timeoutMs?: number | undefined;
  /** The request outlives the page that sends it. For what has to be said on leaving. */
  keepalive?: boolean | undefined;
  /**
   * Sent without a token or secret, in the turn in which it is asked for. Default: with what there is, once that is known,
   * so that who takes it back at once has sent nothing.
   */
  isAnonymous?: boolean | undefined;
}

export const defaultTimeoutMs = 30_000;

/** One try: gives whatever is answered, and follows no redirect. Rejects with `CalNetworkError`, or an abort's reason. */
export type Send = (
  operation: TableRow,
  request: BuiltRequest,
  headers: Record<string, string>,
  call: CallOptions,
) => Promise<RawAnswer>;

/** `apiUrl` is for the message of an error, `usualMs` where the call gives no limit of its own. */
export const createSend =
  (platform: Pick<Platform, 'fetch' | 'sleep'>, apiUrl: string, usualMs: number): Send =>
  (operation, request, headers, { timeoutMs = usualMs, signal: ofCaller, keepalive }) => {
    const noAnswer = (code: 'no_answer' | 'timed_out', what: string, cause?: unknown) =>
      new CalNetworkError({
        code,
        operation: operation.name,
        what: `${nameOf(operation)} ${what}`,
        why: outcomeOf(operation),
        todo: `See whether ${apiUrl} answers; in a page, whether CORS and connect-src allow it.`,
        cause,
      });
    return withDeadline<RawAnswer>(
      async (signal) => {
        try {
          const answer = await platform.fetch(request.url, {
            method: request.method,
            headers,
            body: request.body,
            signal,
            redirect: 'manual',
            keepalive,
          });
          return { status: answer.status, headers: answer.headers, text: await answer.text() };
        } catch (cause) {
          throw noAnswer('no_answer', 'got no answer.', cause);
        }
      },
      {
        timeoutMs,
        signal: ofCaller,
        sleep: platform.sleep,
        timedOut: () => noAnswer('timed_out', `took longer than ${timeoutMs} ms.`),
      },
    );
  };

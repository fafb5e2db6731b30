import { isCalWebhookError } from '../../errors/index.js';
import { secretsOf, type VerifyWebhookOptions, verifyWebhook } from './verifyWebhook.js';
import type { WebhookEvent } from './webhookEvent.js';

export interface WebhookHandlerOptions extends VerifyWebhookOptions {
  /** Is awaited before the answer. What it rejects with becomes 500. */
  onEvent: (event: WebhookEvent, request: Request) => void | Promise<void>;
  /** Hears why a request was refused, or what `onEvent` rejected with; for the server's log. */
  onError?: ((error: unknown) => void) | undefined;
}

const answer = (status: number, body: object, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });

/**
 * The endpoint behind a webhook's `subscriberUrl`: POST, answers 200 once `onEvent` is done. Takes a web `Request`; in
 * Express `getRequestListener` of `@hono/node-server` makes a listener of it, which has to come before `express.json()`.
 *
 * 401: the signature is missing or wrong. 400: too long, broken off, or no JSON object. 405: not POST. 500: `onEvent`
 * rejected, so that who sends again may do so. The API itself (as of December 2025) notes the status and does not: keep
 * the event first, in a queue or a table, and do the work from there. It waits for the answer, so be quick.
 *
 * Throws `CalConfigError` in a browser and without a secret.
 */
export function createWebhookHandler({
  onEvent,
  onError,
  ...options
}: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  secretsOf(options);

  return async (request) => {
    if (request.method !== 'POST') return answer(405, { error: 'method_not_allowed' }, { allow: 'POST' });
    let event: WebhookEvent;
    try {
      event = await verifyWebhook(request, options);
    } catch (error) {
      if (!isCalWebhookError(error)) throw error;
      onError?.(error);
      return answer(error.code.startsWith('signature_') ? 401 : 400, { error: error.code });
    }
    try {
      await onEvent(event, request);
    } catch (error) {
      onError?.(error);
      return answer(500, { error: 'not_handled' });
    }
    return answer(200, { received: true });
  };
}

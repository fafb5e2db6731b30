import { afterEach, describe, expect, it } from 'vitest';
import { bodyOf, secret, signatureOf, webhookRequest } from '../testing/signedWebhook.js';
import { createWebhookHandler, type WebhookHandlerOptions } from './createWebhookHandler.js';

const body = bodyOf('BOOKING_CREATED');

function stage(options: Partial<WebhookHandlerOptions> = {}) {
  const events: string[] = [];
  const errors: unknown[] = [];
  const handler = createWebhookHandler({
    secret,
    onEvent: ({ triggerEvent }) => {
      events.push(triggerEvent);
    },
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handler, events, errors };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('createWebhookHandler', () => {
  it('answers 200 once the event is dealt with', async () => {
    let status: number | undefined;
    let finish = () => {};
    const begun = new Promise<void>((begin) => {
      const { handler } = stage({
        onEvent: () =>
          new Promise((resolve) => {
            finish = resolve;
            begin();
          }),
      });
      void handler(webhookRequest(body)).then((response) => {
        status = response.status;
      });
    });
    await begun;
    // Its turn to answer too early.
    await new Promise((resolve) => setTimeout(resolve));
    expect(status).toBeUndefined();
    finish();
    await expect.poll(() => status).toBe(200);
  });

  it('gives the request along, for what the host put into the address', async () => {
    const seen: string[] = [];
    const { handler } = stage({
      onEvent: (_, request) => {
        seen.push(new URL(request.url).pathname);
      },
    });
    await handler(webhookRequest(body));
    expect(seen).toEqual(['/hooks']);
  });

  it('gives unknown events too', async () => {
    const { handler, events } = stage();
    expect((await handler(webhookRequest(bodyOf('SOMETHING_NEW')))).status).toBe(200);
    expect(events).toEqual(['UNKNOWN']);
  });

  it.each([
    ['401', 'signature_missing', webhookRequest(body, null)],
    ['401', 'signature_missing', webhookRequest(body, 'no-secret-provided')],
    ['401', 'signature_wrong', webhookRequest(body, signatureOf(body, 'another'))],
    ['400', 'webhook_malformed', webhookRequest('a=1')],
    ['400', 'webhook_too_large', webhookRequest('x'.repeat(2000))],
  ])('answers %s for %s, and gives nothing on', async (status, code, request) => {
    const { handler, events, errors } = stage({ maxBytes: 1000 });
    const answer = await handler(request);
    expect([String(answer.status), await answer.json()]).toEqual([status, { error: code }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(errors).toEqual([expect.objectContaining({ code })]);
    expect(events).toEqual([]);
  });

  it.each(['GET', 'HEAD', 'PUT', 'OPTIONS'])('answers 405 to %s', async (method) => {
    const { handler, errors } = stage();
    const answer = await handler(new Request('https://host.example/hooks', { method }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'rejects',
      (error: Error) => async () => {
        throw error;
      },
    ],
    [
      'throws',
      (error: Error) => () => {
        throw error;
      },
    ],
  ])('answers 500 where onEvent %s, and tells no stranger why', async (_, failing) => {
    const error = new Error('the database is down');
    const { handler, errors } = stage({ onEvent: failing(error) });
    const answer = await handler(webhookRequest(body));
    expect([answer.status, await answer.text()]).toEqual([500, '{"error":"not_handled"}']);
    expect(errors).toEqual([error]);
  });

  it('refuses to be made without a secret, or in a browser', () => {
    expect(() => stage({ secret: '' })).toThrow(expect.objectContaining({ code: 'secret_missing' }));
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    expect(() => stage()).toThrow(expect.objectContaining({ code: 'secret_in_browser' }));
  });
});

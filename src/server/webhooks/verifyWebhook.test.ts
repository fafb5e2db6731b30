import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyOf, booked, secret, signatureOf, webhookRequest } from '../testing/signedWebhook.js';
import { verifyWebhook } from './verifyWebhook.js';

const body = bodyOf('BOOKING_CREATED');

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('verifyWebhook', () => {
  it('gives the event of a request that was signed with the secret', async () => {
    expect(await verifyWebhook(webhookRequest(body), { secret })).toEqual({
      triggerEvent: 'BOOKING_CREATED',
      createdAt: '2026-11-20T09:00:00.000Z',
      version: '2021-10-20',
      payload: booked,
    });
  });

  it('takes body and header of a request that somebody else has read', async () => {
    const signature = signatureOf(body);
    for (const read of [body, new TextEncoder().encode(body), Buffer.from(body)]) {
      const event = await verifyWebhook({ body: read, signature }, { secret });
      expect(event).toMatchObject({ triggerEvent: 'BOOKING_CREATED', version: null });
    }
  });

  it('reads the hex of a signature in either case', async () => {
    const signature = signatureOf(body).toUpperCase();
    expect(await verifyWebhook({ body, signature }, { secret })).toMatchObject({ payload: { uid: 'uid-1' } });
  });

  it('signs letters beyond ASCII, and line breaks, as they came', async () => {
    const written = `${bodyOf('BOOKING_CREATED', { ...booked, title: 'Größe 日本 🏖️' })}\r\n`;
    const event = await verifyWebhook(webhookRequest(written), { secret });
    expect(event.payload).toMatchObject({ title: 'Größe 日本 🏖️' });
  });

  it.each([
    ['the first', signatureOf(body, 'new')],
    ['the last', signatureOf(body, 'old')],
  ])('takes %s of several secrets while one replaces the other', async (_, signature) => {
    const options = { secret: 'new', secrets: ['between', 'old'] };
    await expect(verifyWebhook({ body, signature }, options)).resolves.toBeDefined();
  });

  it.each<[string, string | null, string]>([
    ['no signature', null, 'has no X-Cal-Signature-256'],
    ['an empty one', '', 'has no X-Cal-Signature-256'],
    ['the text of a webhook without a secret', 'no-secret-provided', 'has no secret at the API'],
  ])('refuses a request with %s, and says what is missing', async (_, signature, message) => {
    await expect(verifyWebhook(webhookRequest(body, signature), { secret })).rejects.toMatchObject({
      kind: 'webhook',
      code: 'signature_missing',
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['with another secret', signatureOf(body, 'another')],
    ['of another body', signatureOf(`${body} `)],
    ['that is cut short', signatureOf(body).slice(0, -2)],
    ['that goes on', `${signatureOf(body)}00`],
    ['that is no hex', 'z'.repeat(64)],
    ['with a word in front of it', `sha256=${signatureOf(body)}`],
  ])('refuses a signature %s', async (_, signature) => {
    await expect(verifyWebhook({ body, signature }, { secret })).rejects.toMatchObject({
      name: 'CalWebhookError',
      code: 'signature_wrong',
    });
  });

  it('takes what was signed, and nothing that differs from it by one byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.string()),
        fc.string({ minLength: 1 }),
        fc.nat(),
        async (payload, by, at) => {
          const text = JSON.stringify({ triggerEvent: 'NEW_ONE', payload });
          const signature = signatureOf(text, by);
          await expect(verifyWebhook({ body: text, signature }, { secret: by })).resolves.toMatchObject({
            payload,
          });
          const bytes = new TextEncoder().encode(text);
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ 1;
          await expect(verifyWebhook({ body: bytes, signature }, { secret: by })).rejects.toMatchObject({
            code: 'signature_wrong',
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    ['none', {}],
    ['an empty one', { secret: '' }],
    ['no secrets', { secrets: [] }],
    ['an empty one among others', { secret, secrets: [''] }],
  ])('refuses to go without a secret: %s', async (_, options) => {
    await expect(verifyWebhook(webhookRequest(body), options)).rejects.toMatchObject({
      kind: 'config',
      code: 'secret_missing',
    });
  });

  it('refuses to run in a browser', async () => {
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    await expect(verifyWebhook(webhookRequest(body), { secret })).rejects.toMatchObject({
      code: 'secret_in_browser',
    });
  });
});

describe('the body of a webhook', () => {
  it('may be as long as maxBytes, and no longer', async () => {
    const maxBytes = new TextEncoder().encode(body).length;
    for (const given of [() => webhookRequest(body), () => ({ body, signature: signatureOf(body) })]) {
      await expect(verifyWebhook(given(), { secret, maxBytes })).resolves.toBeDefined();
      await expect(verifyWebhook(given(), { secret, maxBytes: maxBytes - 1 })).rejects.toMatchObject({
        code: 'webhook_too_large',
        message: expect.stringContaining(`${maxBytes - 1} bytes`),
      });
    }
  });

  it('is left alone after maxBytes, however much comes', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream({
      pull: (stream) => {
        sent += 1000;
        stream.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    // SAFETY: Node asks for `duplex` with a stream, which the types of a browser don't know.
    const request = webhookRequest(endless, signatureOf('x'), { duplex: 'half' } as RequestInit);
    await expect(verifyWebhook(request, { secret, maxBytes: 10_000 })).rejects.toMatchObject({
      code: 'webhook_too_large',
    });
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThan(15_000);
  });

  it('is not read at all without a signature', async () => {
    const request = webhookRequest(body, null);
    await expect(verifyWebhook(request, { secret })).rejects.toMatchObject({ code: 'signature_missing' });
    expect(request.bodyUsed).toBe(false);
  });

  it('that breaks off, or was read before, is told as such', async () => {
    const cause = new TypeError('terminated');
    const broken = new ReadableStream({ start: (stream) => stream.error(cause) });
    const request = webhookRequest(broken, signatureOf('x'), { duplex: 'half' } as RequestInit);
    await expect(verifyWebhook(request, { secret })).rejects.toMatchObject({
      code: 'webhook_malformed',
      cause,
    });
    const read = webhookRequest(body);
    await read.text();
    await expect(verifyWebhook(read, { secret })).rejects.toMatchObject({
      code: 'webhook_malformed',
      message: expect.stringContaining('express.json()'),
    });
  });

  it.each(['a=1&b=2', '[]', 'null', '"text"', ''])(
    'that is signed and no JSON object is refused: %j',
    async (text) => {
      const given = { body: text, signature: signatureOf(text) };
      await expect(verifyWebhook(given, { secret })).rejects.toMatchObject({
        code: 'webhook_malformed',
        message: expect.stringContaining('payloadTemplate'),
      });
    },
  );
});

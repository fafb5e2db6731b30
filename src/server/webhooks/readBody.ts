import { CalWebhookError } from '../../errors/index.js';

const tooLarge = (maxBytes: number) =>
  new CalWebhookError({
    code: 'webhook_too_large',
    what: `The body of the webhook is longer than ${maxBytes} bytes.`,
    why: 'It was not read to its end, so nobody knows who signed it.',
    todo: 'Raise maxBytes if the API sends such bodies.',
  });

const brokeOff = (cause: unknown) =>
  new CalWebhookError({
    code: 'webhook_malformed',
    what: 'The body of the webhook could not be read.',
    why: 'It broke off, or something before this has read it already.',
    todo: 'Give the request as it came; in Express, before express.json().',
    cause,
  });

async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // Ends the transfer where the rest is not wanted; of no effect at the end.
    await reader.cancel();
  }
}

/**
 * The bytes of a request, as they came. Stops reading at `maxBytes`, whatever `Content-Length` says.
 * Throws `CalWebhookError`: `webhook_too_large`, `webhook_malformed`.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunksOf(request)) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof CalWebhookError ? error : brokeOff(error);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The bytes of a body that somebody else has read. */
export function bytesOf(body: string | Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body);
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

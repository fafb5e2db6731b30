import { secretInBrowser } from '../../client/identity/auth.js';
import { isBrowser } from '../../client/platform.js';
import { CalConfigError, CalWebhookError } from '../../errors/index.js';
import { isSigned } from './isSigned.js';
import { bytesOf, readBody } from './readBody.js';
import { readEvent } from './readEvent.js';
import type { WebhookEvent } from './webhookEvent.js';

/** One of the two: `secret`, or `secrets` while an old one is being replaced. */
export interface WebhookSecrets {
  /** What `secret` was when the webhook was made at the API. From the server's environment. */
  secret?: string | undefined;
  /** Each of them is good: the new one first, the old one until the API knows the new one. */
  secrets?: readonly string[] | undefined;
}

export interface VerifyWebhookOptions extends WebhookSecrets {
  /** Most bytes that a body may have. Default: 1048576 (1 MiB); the API's own are some kB. */
  maxBytes?: number | undefined;
}

/** A request whose body something else has read. */
export interface ReceivedWebhook {
  /** The body as it came, byte by byte: parsed and written again it is another one. */
  body: string | Uint8Array;
  /** The header `X-Cal-Signature-256`. */
  signature: string | null | undefined;
  /** The header `X-Cal-Webhook-Version`. */
  version?: string | null | undefined;
}

const defaultMaxBytes = 1024 * 1024;
/** What the API sends in the signature's place for a webhook that has no secret. */
const unsigned = 'no-secret-provided';

/** Throws `CalConfigError`: `secret_missing`, `secret_in_browser`. */
export function secretsOf({ secret, secrets = [] }: WebhookSecrets): readonly string[] {
  if (isBrowser()) throw secretInBrowser("A webhook's secret");
  const all = secret === undefined ? secrets : [secret, ...secrets];
  if (all.length > 0 && all.every((each) => each !== '')) return all;
  throw new CalConfigError({
    code: 'secret_missing',
    what: all.length > 0 ? 'A secret of the webhook is empty.' : 'No secret of the webhook was given.',
    why: 'Without one anybody may send anything in the name of the API.',
    todo: 'Give secret: the one that the webhook was made with at the API.',
  });
}

const signatureMissing = (signature: string | null | undefined) =>
  new CalWebhookError({
    code: 'signature_missing',
    what: signature ? 'The webhook has no secret at the API.' : 'The request has no X-Cal-Signature-256.',
    why: 'Anybody may have sent it.',
    todo: 'Set a secret at the API (PATCH the webhook), and give the same one here.',
  });

const signatureWrong = () =>
  new CalWebhookError({
    code: 'signature_wrong',
    what: 'X-Cal-Signature-256 is not the signature of this body.',
    why: 'Somebody else sent it, the secret is another one, or the body was changed on its way.',
    todo: 'Compare the secret with the one at the API, and give the body as it came.',
  });

function received(given: Request | ReceivedWebhook, maxBytes: number) {
  // A framework's own Request need not be an instance of the global one.
  if (!('headers' in given)) return { ...given, bytes: () => bytesOf(given.body, maxBytes) };
  return {
    signature: given.headers.get('x-cal-signature-256'),
    version: given.headers.get('x-cal-webhook-version'),
    bytes: () => readBody(given, maxBytes),
  };
}

/**
 * The event that a webhook of the API brings, once its signature is right: HMAC-SHA256 of the body with the webhook's
 * secret. Web Crypto, so it runs in Node and on the edge. Takes a web `Request`, or body and header of any other.
 *
 * The signature holds no time: a request that somebody recorded can be sent again. Let what you do be the same when it
 * is done twice, by the booking's `uid`, `triggerEvent` and `createdAt`.
 *
 * Rejects with `CalWebhookError` (`signature_missing`, `signature_wrong`, `webhook_too_large`, `webhook_malformed`), or
 * with `CalConfigError` where there is no secret, or a browser.
 */
export async function verifyWebhook(
  given: Request | ReceivedWebhook,
  { maxBytes = defaultMaxBytes, ...options }: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  const secrets = secretsOf(options);
  const { signature, version, bytes } = received(given, maxBytes);
  if (!signature || signature === unsigned) throw signatureMissing(signature);
  const body = await bytes();
  if (!(await isSigned(body, signature, secrets))) throw signatureWrong();
  return readEvent(new TextDecoder().decode(body), version ?? null);
}

import {
  type BareError,
  type ErrorEnvelope,
  redirect as redirectAnswer,
} from '../../contract/envelope.schema.js';
import { toIso } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import { BareRefusal, Refusal, TokenRefusal } from './Refusal.js';

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** `data` is left out where an operation answers nothing but that it succeeded, and all else with a 204. */
export const success = (status: number, parts: { data?: unknown; pagination?: unknown; message?: string }) =>
  status === 204 ? new Response(null, { status }) : json(status, { status: 'success', ...parts });

/** Tokens are told without the envelope, and nobody may keep them on the way (RFC 6749, section 5.1). */
export function bare(status: number, body: unknown): Response {
  const response = json(status, body);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('pragma', 'no-cache');
  return response;
}

/** Sends a browser on to the address that the operation answers. */
export const redirect = (answer: unknown) =>
  new Response(null, { status: 301, headers: { location: redirectAnswer.parse(answer).location } });

/** @param path with its query, as it was asked for */
export function failure(error: unknown, path: string, now: Instant): Response {
  if (error instanceof TokenRefusal) return bare(error.status, error.body);
  if (error instanceof Refusal) {
    const body: ErrorEnvelope = { status: 'error', timestamp: toIso(now), path, error: error.body };
    return json(error.status, body);
  }
  const body: BareError =
    error instanceof BareRefusal
      ? { statusCode: error.status, message: error.message }
      : { statusCode: 500, message: 'Internal server error' };
  return json(body.statusCode, body);
}

import type { FaultBox } from '../faults.js';
import type { OperationName } from '../routes/handler.js';
import { corsHeaders } from './cors.js';
import { BareRefusal, tooManyRequests } from './Refusal.js';

/** As a browser says that the network broke. */
export const networkError = () => new TypeError('Failed to fetch');

/** What strikes before the server has done anything: it waits, or refuses, or never hears of the request. */
export async function strikeBefore(
  operation: OperationName,
  faults: FaultBox,
  signal: AbortSignal,
): Promise<Response | undefined> {
  const slow = faults.take('slow', operation);
  if (slow) await pause(slow.ms, signal);
  const slowHold =
    operation === 'slots.reservations.create' ? faults.take('slow-hold', operation) : undefined;
  if (slowHold) await pause(slowHold.ms ?? 4000, signal);
  if (faults.take('outage', operation)) throw new BareRefusal(500, 'Internal server error');
  const html = faults.take('html', operation);
  if (html) return htmlPage(html.status ?? 502);
  return undefined;
}

/** The headers of a refusal that a fault asked for. */
export function strikeThrottle(operation: OperationName, faults: FaultBox) {
  const fault = faults.take('rate-limited', operation);
  if (!fault) return undefined;
  const seconds = String(fault.retryAfterSeconds ?? 30);
  const headers = {
    'Retry-After': seconds,
    'X-RateLimit-Limit-Default': '120',
    'X-RateLimit-Remaining-Default': '0',
    'X-RateLimit-Reset-Default': seconds,
  };
  return { headers, refusal: tooManyRequests() };
}

const htmlPage = (status: number) =>
  new Response('<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>', {
    status,
    headers: { ...corsHeaders, 'content-type': 'text/html; charset=utf-8' },
  });

/** The answer with something else at that place of its JSON. */
export async function malformed(response: Response, path: string): Promise<Response> {
  const body: unknown = await response.json();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const text = JSON.stringify(replaced(body, keys));
  return new Response(text, { status: response.status, headers: response.headers });
}

function replaced(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return { malformed: true };
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest) : item));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest) : item]),
  );
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}

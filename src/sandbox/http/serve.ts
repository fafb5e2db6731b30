import type { Caller } from '../auth/caller.js';
import type { FaultBox } from '../faults.js';
import type { OperationName } from '../routes/handler.js';
import type { Server } from '../server.js';
import { answer } from './answer.js';
import { corsHeaders, preflight } from './cors.js';
import { failure } from './envelope.js';
import { malformed, networkError, strikeBefore, strikeThrottle } from './faultyAnswer.js';
import { notFound, unauthorized } from './Refusal.js';
import { readBody } from './readRequest.js';
import { type Match, matchOperation } from './router.js';
import type { Throttle } from './throttle.js';

/** One answered request, as `sandbox.requests` remembers it. */
export interface LoggedRequest {
  /** null: no row of the table answers it. */
  operation: OperationName | null;
  method: string;
  /** With its query. */
  path: string;
  /** 0: the answer was lost on the way. */
  status: number;
  /** Who sent it, where somebody is known. */
  userId?: number;
}

export interface Serving {
  server: Server;
  throttle: Throttle;
  faults: FaultBox;
  log(request: LoggedRequest): void;
}

/** Answers any request. It rejects only where a fault breaks the network, or the caller has given up. */
export async function serve(request: Request, serving: Serving): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  const url = new URL(request.url);
  const pathname = url.pathname.replace(/^\/api(?=\/v2\/)/, '').replace(/^\/v2\/ee\//, '/v2/');
  const path = pathname + url.search;
  const match = matchOperation(request.method, pathname, request.headers.get('cal-api-version'));
  const entry: LoggedRequest = { operation: match?.name ?? null, method: request.method, path, status: 0 };
  const told = (caller: Caller) => {
    entry.userId = caller.user.id;
  };
  const headers: Record<string, string> = { ...corsHeaders, 'X-Request-Id': serving.server.ids.uuid() };
  try {
    const response = await answerOrFail(request, pathname, path, match, headers, told, serving);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    entry.status = response.status;
    return response;
  } finally {
    serving.log(entry);
  }
}

async function answerOrFail(
  request: Request,
  pathname: string,
  path: string,
  match: Match | undefined,
  headers: Record<string, string>,
  told: (caller: Caller) => void,
  { server, throttle, faults }: Serving,
): Promise<Response> {
  const lost = match && faults.take('lost-answer', match.name);
  if (lost && !lost.acted) throw networkError();
  let response: Response;
  try {
    const body = await readBody(request);
    if (!match && pathname !== '/health') throw notFound(`Cannot ${request.method} ${path}`);
    const limit =
      (match && strikeThrottle(match.name, faults)) ?? throttle.count(request.headers, server.clock.now());
    Object.assign(headers, limit.headers);
    if (limit.refusal) throw limit.refusal;
    await refuseUnknownKey(request.headers, server);
    response = match
      ? await struck({ ...match, request, body }, server, faults, told)
      : new Response('OK', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    response = failure(error, path, server.clock.now());
  }
  if (lost) throw networkError();
  return response;
}

/** A key that nobody has is refused by who counts requests, before anybody asks what it is for. */
async function refuseUnknownKey(headers: Headers, { store, settings }: Server): Promise<void> {
  const bearer = headers.get('authorization')?.replace(/^Bearer /, '');
  if (bearer?.startsWith(settings.apiKeyPrefix) && !(await store.apiKeys.find(bearer))) {
    throw unauthorized('CustomThrottlerGuard - Invalid API Key');
  }
}

/** The answer, with the faults that strike at the server itself. */
async function struck(
  asked: Parameters<typeof answer>[0],
  server: Server,
  faults: FaultBox,
  told: (caller: Caller) => void,
): Promise<Response> {
  const { name, request, body } = asked;
  const instead = await strikeBefore(name, faults, request.signal);
  if (instead) return instead;
  const bearer = request.headers.get('authorization')?.replace(/^Bearer /, '');
  if (bearer && faults.take('expired-token', name))
    await server.store.tokens.expire(server.clock.now(), bearer);
  if (name === 'createBooking' && faults.take('slot-stolen', name)) {
    const stranger = { name: 'Somebody Else', email: 'somebody.else@example.com', timeZone: 'Europe/London' };
    await answer({ ...asked, body: { ...body, attendee: stranger } }, server, () => {}).catch(() => {});
  }
  const response = await answer(asked, server, told);
  const spoilt = faults.take('malformed', name);
  return spoilt ? malformed(response, spoilt.path) : response;
}

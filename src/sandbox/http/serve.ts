import type { Instant } from '../../time/types.js';
import type { FaultBox } from '../faults.js';
import type { Ids } from '../ids.js';
import type { OperationName } from '../routes/handler.js';
import { rules } from '../routes/rules.js';
import type { Server } from '../server.js';
import { type Asked, answer, answerLegacy } from './answer.js';
import { corsHeaders, preflight } from './cors.js';
import { downloadAnswer } from './downloadAnswer.js';
import { failure } from './envelope.js';
import { malformed, networkError, strikeBefore, strikeThrottle } from './faultyAnswer.js';
import { oauth2ConsentAnswer } from './oauth2ConsentAnswer.js';
import { notFound, unauthorized } from './Refusal.js';
import { readBody } from './readRequest.js';
import { type LegacyMatch, type Match, matchLegacy, matchOperation } from './router.js';
import { stripeAnswer } from './stripeAnswer.js';
import type { EndpointLimit, Throttle } from './throttle.js';

/** One answered request, as `sandbox.requests` remembers it. */
export interface LoggedRequest {
  /** null: no row of the table answers it. */
  operation: OperationName | null;
  method: string;
  /** With its query. */
  path: string;
  /** When it came, by the sandbox's clock. */
  at: Instant;
  /** 0: the answer was lost on the way. */
  status: number;
  /** Who sent it, where somebody is known. */
  userId?: number;
}

export interface Serving {
  server: Server;
  throttle: Throttle;
  faults: FaultBox;
  /** Names of requests; apart from the server's own, so that asking more changes no other name. */
  requestIds: Ids;
  log(request: LoggedRequest): void;
}

/** One request on its way through the server. */
interface Exchange {
  request: Request;
  signal: AbortSignal;
  pathname: string;
  match: Match | undefined;
  /** Where no row of the table answers. */
  legacy: LegacyMatch | undefined;
  entry: LoggedRequest;
  /** Of the answer, whatever it will be. */
  headers: Record<string, string>;
}

/**
 * Answers any request. It rejects only where a fault breaks the network, or the caller has given up.
 * @param signal the caller's; apart from the request, which not every environment lets carry it
 */
export async function serve(request: Request, signal: AbortSignal, serving: Serving): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  const { server } = serving;
  const told =
    (await oauth2ConsentAnswer(request, server)) ??
    (await stripeAnswer(request, server)) ??
    (await downloadAnswer(request, server));
  if (told) return told;
  const url = new URL(request.url);
  const pathname = url.pathname.replace(/^\/api(?=\/v2\/)/, '').replace(/^\/v2\/ee\//, '/v2/');
  const version = request.headers.get('cal-api-version');
  const match = matchOperation(request.method, pathname, version);
  const legacy = match ? undefined : matchLegacy(request.method, pathname, version);
  const entry = {
    operation: match?.name ?? null,
    method: request.method,
    path: pathname + url.search,
    at: serving.server.clock.now(),
    status: 0,
  };
  const headers = { ...corsHeaders, 'X-Request-Id': serving.requestIds.uuid() };
  const exchange: Exchange = { request, signal, pathname, match, legacy, entry, headers };
  try {
    const response = await exchanged(exchange, serving);
    for (const [name, value] of Object.entries(exchange.headers)) response.headers.set(name, value);
    exchange.entry.status = response.status;
    return response;
  } finally {
    serving.log(exchange.entry);
  }
}

/** The answer, unless it is lost: before the server has acted, or after. */
async function exchanged(exchange: Exchange, serving: Serving): Promise<Response> {
  const { match, signal, entry } = exchange;
  const lost = match && serving.faults.take('lost-answer', match.name);
  if (lost && !lost.acted) throw networkError();
  const response = await admitted(exchange, serving).catch((error: unknown) => {
    if (signal.aborted) throw signal.reason;
    return failure(error, entry.path, serving.server.clock.now());
  });
  if (lost) throw networkError();
  return response;
}

/** In the real server's order: the body is parsed, the route is found, the request is counted, and then asked who it is. */
async function admitted(exchange: Exchange, serving: Serving): Promise<Response> {
  const { request, pathname, match, legacy, headers, entry } = exchange;
  const { server, throttle, faults } = serving;
  const body = await readBody(request);
  if (!match && !legacy && pathname !== '/health') throw notFound(`Cannot ${entry.method} ${entry.path}`);
  const struckLimit = match && strikeThrottle(match.name, faults);
  const limit = struckLimit ?? throttle.count(request.headers, server.clock.now(), limitOf(exchange));
  Object.assign(headers, limit.headers);
  if (limit.refusal) throw limit.refusal;
  await refuseUnknownKey(request.headers, server);
  if (legacy) {
    return answerLegacy({ ...legacy, request, body }, server, ({ user }) => {
      entry.userId = user.id;
    });
  }
  if (!match) return new Response('OK', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  return struck({ ...match, request, body }, exchange, serving);
}

/** The endpoint's own, if it has one. */
const limitOf = ({ match, legacy }: Exchange): EndpointLimit | undefined =>
  match ? rules[match.name].limit : legacy?.route.rule.limit;

/** A key that nobody has is refused by who counts requests, before anybody asks what it is for. */
async function refuseUnknownKey(headers: Headers, { store, settings }: Server): Promise<void> {
  const bearer = headers.get('authorization')?.replace(/^Bearer /, '');
  if (bearer?.startsWith(settings.apiKeyPrefix) && !(await store.apiKeys.find(bearer))) {
    throw unauthorized('CustomThrottlerGuard - Invalid API Key');
  }
}

/** The answer of an operation, with the faults that strike at the server itself. */
async function struck(
  asked: Asked,
  { signal, entry }: Exchange,
  { server, faults }: Serving,
): Promise<Response> {
  const { name, request, body } = asked;
  const instead = await strikeBefore(name, faults, signal);
  if (instead) return instead;
  const bearer = request.headers.get('authorization')?.replace(/^Bearer /, '');
  if (bearer && faults.take('expired-token', name))
    await server.store.tokens.expire(server.clock.now(), bearer);
  if (name === 'bookings.create' && faults.take('slot-stolen', name)) {
    const stranger = { name: 'Somebody Else', email: 'somebody.else@example.com', timeZone: 'Europe/London' };
    await answer({ ...asked, body: { ...body, attendee: stranger } }, server, () => {}).catch(() => {});
  }
  const response = await answer(asked, server, ({ user }) => {
    entry.userId = user.id;
  });
  const spoilt = faults.take('malformed', name);
  return spoilt ? malformed(response, spoilt.path) : response;
}

import type { OperationAuth, OperationRow } from '../../contract/operation.js';
import { authenticate, authenticateIfTold, readCredentials } from '../auth/authenticate.js';
import type { Caller } from '../auth/caller.js';
import { requireMember } from '../auth/memberGuard.js';
import { nobodyHasPermission, requirePermission } from '../auth/permissions.js';
import { requireScope } from '../auth/scopes.js';
import { type Call, type OperationName, operations } from '../routes/handler.js';
import { handlers } from '../routes/handlers.js';
import type { Rule } from '../routes/rule.js';
import { rules } from '../routes/rules.js';
import type { Server } from '../server.js';
import { validate } from '../validation/validate.js';
import { checkAnswer } from './checkAnswer.js';
import { bare, redirect, success } from './envelope.js';
import { readId, readQuery } from './readRequest.js';
import type { LegacyMatch, Match } from './router.js';
import { visitorOf } from './visitor.js';

export interface Asked extends Match {
  request: Request;
  body: Record<string, unknown>;
}

/** One request that a row of the table answers: who is it, may they, what do they want, and then the handler. */
export async function answer(
  { name, params, request, body }: Asked,
  server: Server,
  told: (caller: Caller) => void,
): Promise<Response> {
  const rule = rules[name];
  const { auth, method, answers, role, permission } = row(name);
  const caller = await callerOf(auth, rule, request.headers, params.clientId, server);
  if (caller) told(caller);
  if (caller) requireScope(caller, row(name));
  const place = readParams(params);
  if (caller && auth === 'required')
    await requireMember(
      place,
      caller,
      {
        role,
        permission,
        plan: rule.plan,
        takesOutsiders: rule.takesOutsiders,
        isFreeToFormMaker: rule.isFreeToFormMaker,
      },
      server.store,
    );
  // The path last: what was sent under one of its names is not what the guard has looked at.
  const input = { ...readInput(rule, sentIn(request, body, name)), ...place };

  const visitor = visitorOf(request.headers);
  // SAFETY: the input was read by the schema of this very operation, and `callerOf` has thrown where one is needed.
  const handle = handlers[name] as (input: object, call: Call) => Promise<unknown>;
  const result = await handle(input, { ...server, caller, request, visitor });
  const version = request.headers.get('cal-api-version');
  const said = { ...parts(name, result), message: messageOf(name, rule, version) };
  if (server.settings.checksAnswers) checkAnswer(name, said.data);
  if (answers === 'redirect') return redirect(result);
  if (answers === 'bare') return bare(rule.status ?? 200, result);
  return visitor.remembering(success(rule.status ?? (method === 'POST' ? 201 : 200), said));
}

/** The same for a route that is no row of the table. Nothing says what its answer must be. */
export async function answerLegacy(
  { route, params, request, body }: LegacyMatch & Pick<Asked, 'request' | 'body'>,
  server: Server,
  told: (caller: Caller) => void,
): Promise<Response> {
  const { auth, rule, method } = route;
  const caller = await callerOf(auth, rule, request.headers, undefined, server);
  if (caller) told(caller);
  if (caller) requireScope(caller, { auth, scope: rule.permission });
  const sent = isAskedInQuery(method) ? readQuery(new URL(request.url).searchParams, rule.numbers) : body;
  const visitor = visitorOf(request.headers);
  const data = await route.answer({ params, sent }, { ...server, caller, request, visitor });
  return visitor.remembering(success(rule.status ?? (method === 'POST' ? 201 : 200), { data }));
}

const row = (name: OperationName): OperationRow => operations[name];

/** A body can have company in the query: the names that its row lists. */
function sentIn(
  request: Request,
  body: Record<string, unknown>,
  name: OperationName,
): Record<string, unknown> {
  const { method, bodied, query: listed = [] } = row(name);
  const isAsked = isAskedInQuery(method, bodied);
  if (!isAsked && listed.length === 0) return body;
  const query = readQuery(new URL(request.url).searchParams, rules[name].numbers);
  const company = Object.entries(query).filter(([key]) => listed.includes(key));
  return isAsked ? query : { ...body, ...Object.fromEntries(company) };
}

/** What a DELETE is told stands in its address, unless its row says otherwise. */
const isAskedInQuery = (method: string, bodied = false): boolean =>
  method === 'GET' || (method === 'DELETE' && !bodied);

async function callerOf(
  auth: OperationAuth,
  rule: Rule,
  headers: Headers,
  clientId: string | undefined,
  server: Server,
): Promise<Caller | undefined> {
  if (auth === 'public') return undefined;
  const credentials = readCredentials(headers, clientId);
  if (auth === 'optional') return permitted(await authenticateIfTold(credentials, server), rule);
  if (rule.asksPermissionFirst && !credentials.bearer && !credentials.clientId) throw nobodyHasPermission();
  return permitted(await authenticate(credentials, server), rule);
}

function permitted(caller: Caller | undefined, { permission }: Rule): Caller | undefined {
  if (caller && permission) requirePermission(caller, permission);
  return caller;
}

/** Ids are numbers, except those that real servers make long enough not to be guessed. */
const TEXTS: readonly string[] = [
  'clientId',
  'bookingUid',
  'seatUid',
  'uid',
  'calendar',
  'app',
  'linkId',
  'webhookId',
  'attributeId',
  'attributeSlug',
  'attributeOptionId',
  'optionId',
  'roleId',
  'permission',
  'credentialId',
  'routingFormId',
  'eventUid',
  'eventId',
  'connectionId',
];

function readParams(params: Record<string, string>): Record<string, string | number> {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    TEXTS.includes(name) ? value : readId(value),
  ]);
  return Object.fromEntries(entries);
}

function readInput({ input, telling, prepare }: Rule, sent: Record<string, unknown>): object {
  if (!input) return {};
  const prepared = prepare ? prepare(sent) : sent;
  const value = validate(typeof input === 'function' ? input(prepared) : input, prepared, telling);
  return value !== null && typeof value === 'object' ? value : {};
}

/** A list that is read by pages brings its own `data`. */
function parts(name: OperationName, result: unknown): { data?: unknown; pagination?: unknown } {
  const isPage =
    operations[name].paging && typeof result === 'object' && result !== null && 'pagination' in result;
  if (isPage) return result;
  return result === undefined ? {} : { data: result };
}

function messageOf(
  name: OperationName,
  { message, alsoAnswers: [older] = [] }: Rule,
  asked: string | null,
): string | undefined {
  return asked === (older ?? operations[name].version) ? message : undefined;
}

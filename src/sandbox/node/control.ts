import * as z from 'zod';
import { parseInstant } from '../../time/instant.js';
import type { Sandbox } from '../createSandbox.js';
import { STRIPE_WEBHOOK_PATH } from '../routes/payments/completePayment.js';
import { faultInput } from './faultInput.js';

const step = z.object({
  minutes: z.coerce.number().optional(),
  seconds: z.coerce.number().optional(),
  days: z.coerce.number().optional(),
});
const appointment = z.object({
  username: z.string(),
  externalId: z.string().optional(),
  title: z.string().optional(),
  start: z.string(),
  end: z.string(),
});
const moved = z.object({ uid: z.string(), start: z.string(), end: z.string() });

/** What only tests may do: no authentication, no rate limit. */
const calls: Record<string, (body: unknown, sandbox: Sandbox) => Promise<void> | void> = {
  clock: (body, sandbox) => sandbox.setNow(z.object({ now: z.string() }).parse(body).now),
  advance: (body, sandbox) => sandbox.advance(step.parse(body)),
  'reset-rate-limits': (_, sandbox) => sandbox.resetRateLimits(),
  'expire-token': (body, sandbox) =>
    sandbox.store.tokens.expire(sandbox.now(), z.object({ token: z.string() }).parse(body).token),
  'move-booking': async (body, sandbox) => {
    const { uid, start, end } = moved.parse(body);
    await sandbox.store.bookings.change(uid, {
      start: parseInstant(start),
      end: parseInstant(end),
      exclusive: false,
    });
  },
  /** The payment's own uid, or that of its booking. */
  pay: async (body, sandbox) => {
    const { uid } = z.object({ uid: z.string() }).parse(body);
    const { payments } = sandbox.store.collections;
    const [payment] = [...(await payments.where({ uid })), ...(await payments.where({ bookingUid: uid }))];
    if (!payment) throw new RangeError(`There is no payment ${uid}.`);
    const event = { type: 'payment_intent.succeeded', data: { object: { id: payment.externalId } } };
    await sandbox.fetch(STRIPE_WEBHOOK_PATH, { method: 'POST', body: JSON.stringify(event) });
  },
  'calendar-event': async (body, sandbox) => {
    const { username, ...event } = appointment.parse(body);
    const user = await sandbox.store.users.findByUsername(username);
    if (!user) throw new RangeError(`Nobody is called ${username}.`);
    await sandbox.addCalendarEvent({ ...event, userId: user.id });
  },
  fault: (body, sandbox) => void sandbox.fault(faultInput.parse(body)),
  'clear-faults': (_, sandbox) => sandbox.clearFaults(),
  reset: (_, sandbox) => sandbox.reset(),
  redeliver: (body, sandbox) => {
    const { delivery } = z.object({ delivery: z.coerce.number() }).parse(body);
    if (!sandbox.redeliver(delivery))
      throw new RangeError(`There is no delivery ${delivery}, or it is under way.`);
  },
};

/** What can be read. */
const reads: Record<string, (sandbox: Sandbox) => Promise<unknown>> = {
  outbox: (sandbox) => sandbox.outbox(),
  deliveries: async (sandbox) => {
    await sandbox.delivered();
    return sandbox.deliveries;
  },
};

const PREFIX = '/__sandbox/';
const isForm = (request: Request) =>
  request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

/** A page of somebody else's must not press our buttons. */
const isForeign = (request: Request) => {
  const origin = request.headers.get('origin');
  return origin !== null && origin !== new URL(request.url).origin;
};

/** The page whose button was pressed. */
function pageOf(request: Request): string {
  const from = request.headers.get('referer');
  if (from === null || !URL.canParse(from)) return '/';
  const { origin, pathname, search } = new URL(from);
  return origin === new URL(request.url).origin ? pathname + search : '/';
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  if (isForm(request)) return Object.fromEntries(new URLSearchParams(text));
  return text === '' ? {} : JSON.parse(text);
}

/** Answers a control call, a form's by leading back to the page; undefined when the request is none. */
export async function controlCall(request: Request, sandbox: Sandbox): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(PREFIX)) return undefined;
  const name = pathname.slice(PREFIX.length);
  const read = request.method === 'GET' ? reads[name] : undefined;
  if (read) return Response.json({ status: 'success', data: await read(sandbox) });
  const call = calls[name];
  if (request.method !== 'POST' || !call) return new Response(null, { status: 404 });
  if (isForeign(request)) return new Response(null, { status: 403 });
  try {
    await call(await bodyOf(request), sandbox);
    if (isForm(request)) return new Response(null, { status: 303, headers: { location: pageOf(request) } });
    return Response.json({ status: 'success' });
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return Response.json({ status: 'error', message }, { status: 400 });
  }
}

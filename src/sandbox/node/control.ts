import * as z from 'zod';
import { parseInstant } from '../../time/instant.js';
import type { Sandbox } from '../createSandbox.js';

/** What only tests may do: no authentication, no rate limit. */
const calls: Record<string, (body: unknown, sandbox: Sandbox) => Promise<void> | void> = {
  clock: (body, sandbox) => sandbox.setNow(z.object({ now: z.string() }).parse(body).now),
  'reset-rate-limits': (_, sandbox) => sandbox.resetRateLimits(),
  'expire-token': (body, sandbox) =>
    sandbox.store.tokens.expire(sandbox.now(), z.object({ token: z.string() }).parse(body).token),
  'move-booking': async (body, sandbox) => {
    const { uid, start, end } = z.object({ uid: z.string(), start: z.string(), end: z.string() }).parse(body);
    await sandbox.store.bookings.change(uid, {
      start: parseInstant(start),
      end: parseInstant(end),
      exclusive: false,
    });
  },
  reset: (_, sandbox) => sandbox.reset(),
};

const PREFIX = '/__sandbox/';

/** Answers a control call; undefined when the request is none. */
export async function controlCall(request: Request, sandbox: Sandbox): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(PREFIX)) return undefined;
  const call = calls[pathname.slice(PREFIX.length)];
  if (request.method !== 'POST' || !call) return new Response(null, { status: 404 });
  try {
    const text = await request.text();
    await call(text === '' ? {} : JSON.parse(text), sandbox);
    return Response.json({ status: 'success' });
  } catch (error) {
    return Response.json({ status: 'error', message: String(error) }, { status: 400 });
  }
}

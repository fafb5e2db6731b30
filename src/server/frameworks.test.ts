import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { stage, tokenIn } from './testing/refreshStage.js';
import { bodyOf, secret, signatureOf } from './testing/signedWebhook.js';
import { createWebhookHandler } from './webhooks/createWebhookHandler.js';

type Send = (path: string, init?: RequestInit) => Promise<Response>;
type Handler = (request: Request) => Promise<Response>;

interface Handlers {
  refresh: Handler;
  hook: Handler;
}

const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

/** The file `app/api/refresh/route.ts`, as Next.js calls what it exports: with a context that nobody here needs. */
function inNext({ refresh, hook }: Handlers): Send {
  type Route = (request: Request, context: { params: Promise<object> }) => Promise<Response> | Response;
  const routes: Record<string, Record<string, Route>> = {
    '/api/refresh': { GET: refresh, OPTIONS: refresh },
    '/api/hooks': { POST: hook },
  };
  return async (path, init) => {
    const request = new Request(`https://host.example${path}`, init);
    const route = routes[path]?.[request.method];
    return route ? route(request, { params: Promise.resolve({}) }) : new Response(null, { status: 405 });
  };
}

function inHono({ refresh, hook }: Handlers): Send {
  const app = new Hono();
  app.all('/api/refresh', (c) => refresh(c.req.raw));
  app.post('/api/hooks', (c) => hook(c.req.raw));
  return async (path, init) => app.request(path, init);
}

/** As `app.use(path, listener)` of Express does, which takes the path away from the address. */
async function onNode({ refresh, hook }: Handlers): Promise<Send> {
  const listeners: Record<string, ReturnType<typeof getRequestListener>> = {
    '/api/refresh': getRequestListener(refresh),
    '/api/hooks': getRequestListener(hook),
  };
  const server = createServer((request, response) => {
    const listener = listeners[request.url ?? ''];
    request.url = '/';
    void listener?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return (path, init) => fetch(`http://127.0.0.1:${address.port}${path}`, init);
}

const frameworks: [name: string, mount: (handlers: Handlers) => Send | Promise<Send>][] = [
  ['a route of Next.js', inNext],
  ['Hono', inHono],
  ['Express, or node:http', onNode],
];

const origin = 'https://app.example';

async function mounted(mount: (handlers: Handlers) => Send | Promise<Send>) {
  const host = await stage({ allowedOrigins: [origin] });
  const events: unknown[] = [];
  const hook = createWebhookHandler({
    secret,
    onEvent: (event) => {
      events.push(event.payload);
    },
  });
  const send = await mount({ refresh: host.handler, hook });
  const ask = (headers: Record<string, string> = {}, method = 'GET') =>
    send('/api/refresh', { method, headers: { 'x-user': 'host-7', ...headers } });
  return { ...host, send, ask, events };
}

describe.each(frameworks)('the handlers in %s', (_, mount) => {
  it('renew a token', async () => {
    const { ask, tokens, store } = await mounted(mount);
    const answer = await ask({ authorization: `Bearer ${tokens.accessToken}` });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await tokenIn(answer)).toBe((await store.read('host-7'))?.accessToken);
  });

  it('answer 401 to nobody', async () => {
    const { ask } = await mounted(mount);
    const answer = await ask({ 'x-user': '' });
    expect([answer.status, await answer.json()]).toEqual([401, { error: 'not_signed_in' }]);
  });

  it('answer a browser that asks first', async () => {
    const { ask } = await mounted(mount);
    const answer = await ask({ origin }, 'OPTIONS');
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
  });

  it('take a webhook, byte by byte', async () => {
    const { send, events } = await mounted(mount);
    const body = `${bodyOf('BOOKING_CREATED', { uid: 'uid-1', startTime: 's', title: 'Größe 🏖️' })}\n`;
    const post = (signature: string) =>
      send('/api/hooks', { method: 'POST', body, headers: { 'x-cal-signature-256': signature } });
    expect((await post(signatureOf(body))).status).toBe(200);
    expect((await post(signatureOf(body.trim()))).status).toBe(401);
    expect(events).toEqual([expect.objectContaining({ title: 'Größe 🏖️' })]);
  });

  it('let a webhook go that is far too long', async () => {
    const { send, events } = await mounted(mount);
    const body = bodyOf('BOOKING_CREATED', { text: 'x'.repeat(2_000_000) });
    const headers = { 'x-cal-signature-256': signatureOf(body) };
    const answer = await send('/api/hooks', { method: 'POST', body, headers });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'webhook_too_large' }]);
    expect(events).toEqual([]);
  });
});

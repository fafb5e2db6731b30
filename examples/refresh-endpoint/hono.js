import { Hono } from 'hono';
import { hannah } from './tokens.js';

/** Hono speaks in web requests, as the handler does: it is a route as it is. */
export function honoApp({ signIn, refresh }) {
  const app = new Hono();
  app.post('/api/sign-in', async (context) => context.json(await signIn(hannah)));
  app.all('/api/refresh', (context) => refresh(context.req.raw));
  return app;
}

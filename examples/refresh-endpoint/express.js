import { getRequestListener } from '@hono/node-server';
import express from 'express';
import { hannah } from './tokens.js';

/** Express speaks in Node's requests: `getRequestListener` makes a web request of one, and writes what is answered. */
export function expressApp({ signIn, refresh }) {
  const app = express();
  app.post('/api/sign-in', async (_, response) => {
    response.json(await signIn(hannah));
  });
  app.use('/api/refresh', getRequestListener(refresh));
  return app;
}

import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { openingTime, world } from './world.mjs';

/**
 * The sandbox on a port of its own, as far away as a real API: each answer leaves `latencyMs` after its question came,
 * those to preflights too. What the sandbox takes to reckon it lies within. Every run gets a sandbox that nobody has
 * booked in.
 */
export async function startApi(createSandbox, latencyMs) {
  let sandbox;
  const reset = async () => {
    sandbox = createSandbox({ world, now: openingTime });
    await sandbox.ready;
  };
  await reset();
  const fetch = async (request) => {
    const [answer] = await Promise.all([sandbox.fetch(request), wait(latencyMs)]);
    return answer;
  };
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, reset, stop: () => stop(server) };
}

async function stop(server) {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

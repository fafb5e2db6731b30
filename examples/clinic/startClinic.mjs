import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clinicWorld } from 'daybook/sandbox';
import { startSandbox } from 'daybook/sandbox/node';
import { connectCalendars } from './backend/connectCalendars.mjs';
import { createBackend } from './backend/createBackend.mjs';
import { openFileStore } from './backend/fileStore.mjs';
import { listen } from './backend/listen.mjs';
import { offerPaidVisit, paymentRoutes } from './backend/paidVisits.mjs';
import { requireFreePort } from './backend/requireFreePort.mjs';
import { servePages } from './backend/servePages.mjs';
import { buildPages } from './build/buildPages.mjs';

/** The real API's access tokens live an hour; shorter ones let renewal be seen. */
const worldOf = (accessTokenMinutes) => (now) => ({
  ...clinicWorld(now),
  tokens: { accessTokenMinutes, refreshTokenDays: 30 },
});

/**
 * Starts the clinic's own server and, in the place of the calendar API, a sandbox. Everything that is to outlive them
 * is in `dataDir`. `now` (ISO 8601) makes the sandbox's clock stand still; `control` lets tests move its data about.
 */
export async function startClinic({ port, sandboxPort, dataDir, tokenMinutes, now, control }) {
  await requireFreePort('PORT', port);
  await requireFreePort('SANDBOX_PORT', sandboxPort);
  const folder = await buildPages();
  const isNew = !existsSync(join(dataDir, 'sandbox'));
  await mkdir(dataDir, { recursive: true });
  const sandbox = await startSandbox({
    port: sandboxPort,
    dataDir: join(dataDir, 'sandbox'),
    world: worldOf(tokenMinutes),
    now,
    control,
  });
  try {
    if (isNew) {
      await connectCalendars(sandbox.sandbox);
      await offerPaidVisit(sandbox.sandbox);
    }
    const store = await openFileStore(join(dataDir, 'clinic.json'));
    const { store: data, demo } = sandbox.sandbox;
    const { clientId, clientSecret, user } = demo;
    const apiUrl = `${sandbox.url}/v2`;
    const { username } = user;
    // What she has added, hidden or deleted meanwhile counts.
    const readEventSlugs = async () =>
      (await data.eventTypes.ofOwner(user.id)).map(({ settings }) => settings.slug);
    const payments = paymentRoutes(sandbox.sandbox);
    const backend = createBackend({
      ...{ apiUrl, clientId, clientSecret, username },
      ...{ readEventSlugs, payments, store },
    });
    const pages = servePages({ folder, apiUrl });
    const answer = async (request) =>
      (await backend(request)) ?? pages(request) ?? new Response('There is no such page.\n', { status: 404 });
    const server = await listen({ port, answer });
    const close = async () => {
      await server.close();
      await store.close();
      await sandbox.close();
    };
    return { url: server.url, apiUrl, close };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

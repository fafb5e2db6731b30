import { randomUUID } from 'node:crypto';
import { createManagedUser, createRefreshHandler } from 'daybook/server';

const cookieName = 'clinic_session';

/** The clinic's staff, as its own database would have them. */
const hannah = {
  id: 'staff-1',
  name: 'Hannah Lindqvist',
  email: 'hannah@northside-physio.example',
  timeZone: 'Europe/London',
};

/**
 * The clinic's backend: the only place that knows the client's secret. Pages get the public client id, and a staff
 * member's access token once she has signed in.
 */
export function createBackend({ apiUrl, clientId, clientSecret, username, readEventSlugs, payments, store }) {
  const api = { apiUrl, clientId, clientSecret };
  const renewals = { count: 0, lastAt: null };

  const sessionOf = (request) =>
    new RegExp(`(?:^|; )${cookieName}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? '';
  const staffIdOf = (request) => store.sessions.staffId(sessionOf(request));

  // The pages' `options.refreshUrl`. Who asks is known from the clinic's own session, not from the ended token.
  const refresh = createRefreshHandler({
    ...api,
    store: store.tokens,
    identify: staffIdOf,
    onError: (error) => console.error(`A token could not be renewed: ${error.message}`),
  });

  const routes = {
    'GET /api/config': async () =>
      Response.json({ apiUrl, clientId, username, eventSlugs: await readEventSlugs() }),

    // A pretence: whoever presses the button is Hannah. Here a product checks a password.
    'POST /api/sign-in': async () => {
      const { id, ...person } = hannah;
      // Finds her by e-mail, or makes her; either way her tokens are in the store afterwards.
      await createManagedUser({ ...api, store: store.tokens, userId: id }, person);
      const session = randomUUID();
      await store.sessions.begin(session, id);
      return Response.json(await signedIn(id), { headers: { 'set-cookie': cookie(session) } });
    },

    'POST /api/sign-out': async (request) => {
      await store.sessions.end(sessionOf(request));
      return new Response(null, { status: 204, headers: { 'set-cookie': `${cookie('')}; Max-Age=0` } });
    },

    'GET /api/session': async (request) => {
      const staffId = staffIdOf(request);
      return Response.json(staffId ? await signedIn(staffId) : { staff: null });
    },

    'GET /api/refresh': async (request) => {
      const answer = await refresh(request);
      if (answer.ok) {
        renewals.count += 1;
        renewals.lastAt = new Date().toISOString();
      }
      return answer;
    },

    ...payments,

    // For the demo alone: lets the staff page show that tokens are renewed.
    'GET /api/renewals': () => Response.json(renewals),
  };

  /** The access token may have ended meanwhile: then the page renews it before its first request. */
  async function signedIn(staffId) {
    const tokens = await store.tokens.read(staffId);
    if (!tokens) return { staff: null };
    return { staff: { name: hannah.name, timeZone: hannah.timeZone }, accessToken: tokens.accessToken };
  }

  /** A web `Request` to a web `Response`; `undefined`: no route of the backend. */
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/api/')) return undefined;
    const route = routes[`${request.method} ${pathname}`];
    const answer = route ? await route(request) : Response.json({ error: 'not_found' }, { status: 404 });
    answer.headers.set('cache-control', 'no-store');
    return answer;
  };
}

const cookie = (session) => `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;

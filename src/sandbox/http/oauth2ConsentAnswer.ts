import { CONSENT_PATH, decideConsent, readConsent } from '../routes/oauth2/consent.js';
import type { Server } from '../server.js';

/** A page of somebody else's must not consent in our users' name. */
const isForeign = ({ headers }: Request, origin: string) => {
  const from = headers.get('origin');
  return from !== null && from !== origin;
};

/**
 * What a user has decided about an OAuth 2 client, as a form sends it: the fields of the consent page's address, `userId`,
 * and `decision`, `allow` or `deny`. Leads back to the client. Undefined: the request is no such form.
 */
export async function oauth2ConsentAnswer(request: Request, server: Server): Promise<Response | undefined> {
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'POST' || pathname !== CONSENT_PATH) return undefined;
  if (isForeign(request, origin)) return new Response(null, { status: 403 });
  const sent = Object.fromEntries(new URLSearchParams(await request.text()));
  const consent = await readConsent(sent, server);
  if (!consent)
    return new Response('This client is not known, or the address is none of its.', { status: 400 });
  const user = sent.decision === 'allow' ? await server.store.users.find(Number(sent.userId)) : undefined;
  return new Response(null, {
    status: 303,
    headers: { location: await decideConsent(consent, user, server) },
  });
}

import type { User } from '../model/records.js';
import { plainEmail, readState, whoConsents } from '../routes/apps/consent.js';
import type { Server } from '../server.js';
import { accountsOf } from './accounts.js';
import { consentPage, deadEndPage, OTHER_ACCOUNT } from './consentPage.js';
import { CONSENT_PATH, isProviderName, type Provider, providers } from './providers.js';

/**
 * The pages on which people consent in a provider's stead: they are asked, and their browser is sent to the callback with
 * what a provider brings there. undefined: the request is for none of them.
 */
export async function consentAnswer(request: Request, server: Server): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (!pathname.startsWith(CONSENT_PATH)) return undefined;
  const name = pathname.slice(CONSENT_PATH.length);
  if (!isProviderName(name)) return deadEnd(404, undefined, 'Nobody here stands in for that provider.');
  const provider = providers[name];
  if (request.method === 'GET') return asked(searchParams.get('state') ?? '', provider, server);
  if (request.method === 'POST') return answered(request, provider, server);
  return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
}

async function asked(state: string, provider: Provider, server: Server, error?: string): Promise<Response> {
  const user = await userOf(state, server);
  if (!user) {
    return deadEnd(
      401,
      provider,
      'It was made for somebody whose session is over. Go back and connect the account anew.',
    );
  }
  const accounts = accountsOf({ name: user.name ?? user.username, email: plainEmail(user) }, provider);
  return inHtml(
    error === undefined ? 200 : 400,
    consentPage({ provider, accounts, state, ...(error !== undefined && { error }) }),
  );
}

/** Who refuses comes back as from a real provider: with an error, and without a code. */
async function answered(request: Request, provider: Provider, server: Server): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const state = form.get('state') ?? '';
  const account = form.get('account') === OTHER_ACCOUNT ? form.get('email') : form.get('account');
  const isAllowed = form.get('answer') === 'allow';
  if (isAllowed && !account?.includes('@')) {
    return asked(state, provider, server, 'Write the address of the account.');
  }
  const back = new URL(provider.callbackPath, request.url);
  if (isAllowed) back.searchParams.set('code', account ?? '');
  else back.searchParams.set('error', 'access_denied');
  back.searchParams.set('state', state);
  return new Response(null, { status: 303, headers: { ...headers, location: back.href } });
}

/** undefined: the state is nobody's, or their token has ended. */
const userOf = (state: string, server: Server): Promise<User | undefined> =>
  whoConsents(String(readState(state).accessToken ?? ''), server).catch(() => undefined);

/**
 * The page runs nothing, and stands in no other page. Where its form may lead is not said: a browser would hold that against
 * the last page of the way, which is anybody's.
 */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const inHtml = (status: number, text: string) =>
  new Response(text, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });

const deadEnd = (status: number, provider: Provider | undefined, why: string) =>
  inHtml(status, deadEndPage(provider, why));

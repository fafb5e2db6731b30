import { badRequest, unparsable } from '../../http/Refusal.js';
import type { User } from '../../model/records.js';
import { accountOfCode } from '../../providers/accounts.js';
import type { Server } from '../../server.js';
import { APPLE, type CalendarApp, GOOGLE, OFFICE365 } from '../apps/apps.js';
import {
  authorizeUrl,
  callbackOf,
  clientIdOf,
  originOf,
  plainEmail,
  query,
  readState,
  tokenOf,
  whoConsents,
} from '../apps/consent.js';
import { connectApp, ofUser } from '../apps/credentials.js';
import type { Handler, KnownCall } from '../handler.js';
import { unknownProvider } from './calendars.js';
import { selectCalendar } from './selectedCalendars.js';

const GOOGLE_SCOPES =
  'https://www.googleapis.com/auth/calendar.readonly https://www.googleapis.com/auth/calendar.events';

const googleUrl = (state: string, call: KnownCall) =>
  authorizeUrl(
    'google',
    query({
      access_type: 'offline',
      scope: GOOGLE_SCOPES,
      prompt: 'consent',
      state,
      response_type: 'code',
      client_id: clientIdOf(GOOGLE.integration.slug, call),
      redirect_uri: callbackOf('google', call),
    }),
    call,
  );

const microsoftUrl = (state: string, call: KnownCall) =>
  authorizeUrl(
    'office365',
    query({
      response_type: 'code',
      scope: 'User.Read Calendars.Read Calendars.ReadWrite offline_access',
      client_id: clientIdOf(OFFICE365.integration.slug, call),
      prompt: 'select_account',
      redirect_uri: callbackOf('office365', call),
      state,
    }),
    call,
  );

/** Those whose owner consents in a browser. */
const CONSENTED: Readonly<Record<string, { app: CalendarApp; url: typeof googleUrl } | undefined>> = {
  google: { app: GOOGLE, url: googleUrl },
  office365: { app: OFFICE365, url: microsoftUrl },
};

export const getConnectUrl: Handler<'calendars.getConnectUrl'> = async (input, call) => {
  const { calendar, redir = '', isDryRun } = input;
  const provider = CONSENTED[calendar];
  if (!provider) throw unknownProvider();
  const state = { accessToken: tokenOf(call), origin: originOf(call), redir, isDryRun };
  return { authUrl: provider.url(JSON.stringify(state), call) };
};

export const getGoogleUrl: Handler<'gcal.getAuthUrl'> = async (_, call) => ({
  authUrl: googleUrl(`accessToken=${tokenOf(call)}&origin=${originOf(call)}`, call),
});

/** Google knows one callback, and it sends on to the one of all calendars. */
export const forwardGoogle: Handler<'gcal.saveCredentials'> = async ({ code, state }, { request }) => {
  const location = new URL('/v2/calendars/google/save', request.url);
  location.searchParams.set('code', code);
  location.searchParams.set('state', state);
  return { location: location.href };
};

/** The account is the user's own, and its main calendar blocks slots from then on. */
export const saveConsent: Handler<'calendars.saveCredentials'> = async (
  { calendar, state, code },
  server,
) => {
  const provider = CONSENTED[calendar];
  if (!provider) throw unknownProvider();
  const { accessToken, origin, redir, isDryRun } = consentState(state);
  // A server that named no origin stands in the state by its host alone, which leads nowhere.
  const location = redir || (origin.includes('://') ? origin : new URL(server.request.url).origin);
  // Without one the provider tells that its user refused.
  if (!code) return { location };
  const user = await whoConsents(accessToken, server);
  if (!isDryRun) await connectAccount(provider.app, accountOfCode(code, plainEmail(user)), user, server);
  return { location };
};

/** No Apple is asked here: it takes any name, and every password but this one. */
const WRONG_PASSWORD = 'wrong';

export const createCredentials: Handler<'calendars.createCredentials'> = async (input, call) => {
  // SAFETY of the comparison: the address may name any provider, whatever the contract's type promises.
  if (String(input.calendar) !== 'apple') throw unknownProvider();
  if (input.password === WRONG_PASSWORD) {
    throw badRequest('Could not add this apple calendar account: Error: Invalid credentials');
  }
  const { type, slug } = APPLE.integration;
  await connectApp({ type, appId: slug, account: input.username }, ofUser(call.caller.user.id), call.store);
  return undefined;
};

async function connectAccount({ integration }: CalendarApp, account: string, user: User, { store }: Server) {
  const { type, slug } = integration;
  const { id } = await connectApp({ type, appId: slug, account }, ofUser(user.id), store);
  await selectCalendar({ integration: type, externalId: account, credentialId: id, userId: user.id }, store);
}

interface ConsentState {
  accessToken: string;
  origin: string;
  redir: string;
  isDryRun: boolean;
}

function consentState(state: string): ConsentState {
  const { accessToken, origin, redir, isDryRun } = readState(state);
  if (typeof accessToken === 'string' && typeof origin === 'string') {
    return {
      accessToken,
      origin,
      redir: typeof redir === 'string' ? redir : '',
      isDryRun: String(isDryRun) === 'true',
    };
  }
  const missing = Object.entries({ isDryRun, origin, accessToken }).filter(
    ([, value]) => value === undefined,
  );
  throw unparsable(missing.map(([name]) => `${name} - Expected string, received null, `).join(''));
}

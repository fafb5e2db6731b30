import { unparsable } from '../../http/Refusal.js';
import type { User } from '../../model/records.js';
import type { Server } from '../../server.js';
import { APPLE, type CalendarApp, GOOGLE, OFFICE365 } from '../apps/apps.js';
import {
  callback,
  clientIdOf,
  originOf,
  plainEmail,
  query,
  readJson,
  tokenOf,
  whoConsents,
} from '../apps/consent.js';
import { connectApp } from '../apps/credentials.js';
import type { Handler, KnownCall } from '../handler.js';
import { unknownProvider } from './calendars.js';
import { selectCalendar } from './selectedCalendars.js';

const GOOGLE_SCOPES =
  'https://www.googleapis.com/auth/calendar.readonly https://www.googleapis.com/auth/calendar.events';

const googleUrl = (state: string, call: KnownCall) =>
  `https://accounts.google.com/o/oauth2/v2/auth?${query({
    access_type: 'offline',
    scope: GOOGLE_SCOPES,
    prompt: 'consent',
    state,
    response_type: 'code',
    client_id: clientIdOf(GOOGLE.integration.slug, call),
    redirect_uri: callback('/v2/gcal/oauth/save', call),
  })}`;

const microsoftUrl = (state: string, call: KnownCall) =>
  `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query({
    response_type: 'code',
    scope: 'User.Read Calendars.Read Calendars.ReadWrite offline_access',
    client_id: clientIdOf(OFFICE365.integration.slug, call),
    prompt: 'select_account',
    redirect_uri: callback('/v2/calendars/office365/save', call),
    state,
  })}`;

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
export const saveConsent: Handler<'calendars.saveCredentials'> = async ({ calendar, state }, server) => {
  const provider = CONSENTED[calendar];
  if (!provider) throw unknownProvider();
  const { accessToken, origin, redir, isDryRun } = readState(state);
  const user = await whoConsents(accessToken, server);
  if (!isDryRun) await connectAccount(provider.app, plainEmail(user), user, server);
  return { location: redir || origin };
};

/** No Apple is asked here: any name and password will do. */
export const createCredentials: Handler<'calendars.createCredentials'> = async (input, call) => {
  // SAFETY of the comparison: the address may name any provider, whatever the contract's type promises.
  if (String(input.calendar) !== 'apple') throw unknownProvider();
  const { type, slug } = APPLE.integration;
  await connectApp({ type, appId: slug, account: input.username }, call.caller.user.id, call.store);
  return undefined;
};

async function connectAccount({ integration }: CalendarApp, account: string, user: User, { store }: Server) {
  const { type, slug } = integration;
  const { id } = await connectApp({ type, appId: slug, account }, user.id, store);
  await selectCalendar({ integration: type, externalId: account, credentialId: id, userId: user.id }, store);
}

interface ConsentState {
  accessToken: string;
  origin: string;
  redir: string;
  isDryRun: boolean;
}

/** JSON, or a query: the older address of Google's writes that, and never of a dry run. */
function readState(state: string): ConsentState {
  const written = { ...Object.fromEntries(new URLSearchParams(state)), ...readJson(state) };
  const { accessToken, origin, redir, isDryRun } = written as Record<string, unknown>;
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

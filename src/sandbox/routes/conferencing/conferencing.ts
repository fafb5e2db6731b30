import type { ConferencingConnection } from '../../../contract/conferencing/conferencing.schema.js';
import { badRequest } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import { GOOGLE } from '../apps/apps.js';
import {
  callback,
  clientIdOf,
  plainEmail,
  query,
  readReturnState,
  returnsOf,
  tokenOf,
  whoConsents,
} from '../apps/consent.js';
import { connectApp, disconnectApp } from '../apps/credentials.js';
import type { Handler, KnownCall } from '../handler.js';

/** Cal Video, which is there without being connected. */
const CAL_VIDEO = 'daily-video';

/** The type of an app's credentials, by its slug. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['google-meet', 'google_video'],
  ['zoom', 'zoom_video'],
  ['msteams', 'office365_video'],
  [CAL_VIDEO, 'daily_video'],
]);

export const listConferencing: Handler<'conferencing.list'> = async (_, { caller, store }) => {
  const credentials = await store.collections.credentials.where({ userId: caller.user.id });
  return credentials.filter(({ type }) => [...TYPES.values()].includes(type)).map(connectionAnswer);
};

export const connectConferencing: Handler<'conferencing.connect'> = async ({ app }, call) => {
  if (app !== 'google-meet') throw badRequest('Invalid conferencing app. Available apps: GOOGLE_MEET.');
  const { user } = call.caller;
  const { credentials } = call.store.collections;
  if (await connectionOf(app, call)) throw badRequest('Google Meet is already connected for this user.');
  const [google] = await credentials.where({ type: GOOGLE.integration.type, userId: user.id });
  if (!google) throw badRequest('Google Meet requires a Google Calendar connection.');
  if (google.invalid) {
    throw badRequest(
      'Google Meet requires a valid Google Calendar connection. Please reconnect Google Calendar.',
    );
  }
  const { account } = google;
  return connectionAnswer(await connectApp({ type: typeOf(app), appId: app, account }, user.id, call.store));
};

export const getConferencingUrl: Handler<'conferencing.getAuthUrl'> = async ({ app, ...input }, call) => {
  const state = JSON.stringify({ ...returnsOf(input, call), fromApp: false, accessToken: tokenOf(call) });
  const redirect_uri = callback(`/v2/conferencing/${app}/oauth/callback`, call);
  if (app === 'zoom') {
    const asked = { response_type: 'code', client_id: clientIdOf(app, call), redirect_uri, state };
    return { url: `https://zoom.us/oauth/authorize?${query(asked)}` };
  }
  if (app !== 'msteams') throw unknownApp();
  const asked = {
    response_type: 'code',
    scope: 'OnlineMeetings.ReadWrite offline_access',
    client_id: clientIdOf(app, call),
    redirect_uri,
    state,
  };
  return { url: `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query(asked)}` };
};

export const saveConferencing: Handler<'conferencing.saveCredentials'> = async ({ app, state }, server) => {
  const { returnTo, accessToken } = readReturnState(state);
  if (app !== 'zoom' && app !== 'msteams') throw unknownApp();
  const user = await whoConsents(accessToken, server);
  await connectApp({ type: typeOf(app), appId: app, account: plainEmail(user) }, user.id, server.store);
  return { location: returnTo };
};

export const getDefaultConferencing: Handler<'conferencing.getDefault'> = async (_, { caller, store }) => {
  const [chosen] = await store.collections.defaultConferencing.where({ userId: caller.user.id });
  return chosen && { appSlug: chosen.appSlug };
};

export const setDefaultConferencing: Handler<'conferencing.setDefault'> = async ({ app }, call) => {
  if (app !== CAL_VIDEO) await requireConnection(app, call);
  const { defaultConferencing } = call.store.collections;
  const userId = call.caller.user.id;
  const [before] = await defaultConferencing.where({ userId });
  if (before) await defaultConferencing.change(before.id, { appSlug: app });
  else await defaultConferencing.add({ userId, appSlug: app });
  return undefined;
};

/** An app that was the default is none any more. */
export const disconnectConferencing: Handler<'conferencing.disconnect'> = async ({ app }, call) => {
  const credential = await requireConnection(app, call);
  await disconnectApp(credential, call.store);
  await call.store.collections.defaultConferencing.removeWhere({ userId: call.caller.user.id, appSlug: app });
  return undefined;
};

const unknownApp = () =>
  badRequest('Invalid conferencing app, available apps are: ', [...TYPES.keys()].join(', '));

/** @throws Refusal 400 for an app that is none */
function typeOf(app: string): string {
  const type = TYPES.get(app);
  if (!type) throw unknownApp();
  return type;
}

async function connectionOf(
  app: string,
  { caller, store }: KnownCall,
): Promise<CredentialRecord | undefined> {
  return (await store.collections.credentials.where({ type: typeOf(app), userId: caller.user.id }))[0];
}

async function requireConnection(app: string, call: KnownCall): Promise<CredentialRecord> {
  const credential = await connectionOf(app, call);
  if (!credential) throw badRequest(`${app} not connected.`);
  return credential;
}

const connectionAnswer = ({ id, type, userId, invalid }: CredentialRecord): ConferencingConnection => ({
  id,
  type,
  userId,
  invalid,
});

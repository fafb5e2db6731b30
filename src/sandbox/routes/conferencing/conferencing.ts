import {
  type ConferencingConnection,
  type DefaultConferencingApp,
  defaultConferencingApp,
} from '../../../contract/conferencing/conferencing.schema.js';
import { badRequest } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import type { User } from '../../model/records.js';
import { accountOfCode } from '../../providers/accounts.js';
import type { Store } from '../../store/store.js';
import { GOOGLE } from '../apps/apps.js';
import {
  authorizeUrl,
  callbackOf,
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
  if (app === 'zoom') {
    const client_id = clientIdOf(app, call);
    const asked = { response_type: 'code', client_id, redirect_uri: callbackOf(app, call), state };
    return { url: authorizeUrl(app, query(asked), call) };
  }
  if (app !== 'msteams') throw unknownApp();
  const asked = {
    response_type: 'code',
    scope: 'OnlineMeetings.ReadWrite offline_access',
    client_id: clientIdOf(app, call),
    redirect_uri: callbackOf(app, call),
    state,
  };
  return { url: authorizeUrl(app, query(asked), call) };
};

export const saveConferencing: Handler<'conferencing.saveCredentials'> = async (input, server) => {
  const { app, state, code } = input;
  const { returnTo, onErrorReturnTo, accessToken } = readReturnState(state);
  if (app !== 'zoom' && app !== 'msteams') throw unknownApp();
  if (!code) return { location: onErrorReturnTo };
  const user = await whoConsents(accessToken, server);
  const account = accountOfCode(code, plainEmail(user));
  await connectApp({ type: typeOf(app), appId: app, account }, user.id, server.store);
  return { location: returnTo };
};

export const getDefaultConferencing: Handler<'conferencing.getDefault'> = async (_, { caller }) =>
  defaultAppOf(caller.user);

export const setDefaultConferencing: Handler<'conferencing.setDefault'> = async ({ app }, call) => {
  if (app !== CAL_VIDEO) await requireConnection(app, call);
  await rememberDefault(call.caller.user, { appSlug: app }, call.store);
  return undefined;
};

/** An app that was the default is none any more. */
export const disconnectConferencing: Handler<'conferencing.disconnect'> = async ({ app }, call) => {
  const { user } = call.caller;
  const credential = await requireConnection(app, call);
  await disconnectApp(credential, call.store);
  if (defaultAppOf(user)?.appSlug === app) await rememberDefault(user, undefined, call.store);
  return undefined;
};

/** It stands in the user's metadata, beside what clients keep there. Undefined: none was set. */
export function defaultAppOf({ metadata }: User): DefaultConferencingApp | undefined {
  const read = defaultConferencingApp.safeParse(metadata?.defaultConferencingApp);
  return read.success ? read.data : undefined;
}

async function rememberDefault(user: User, app: DefaultConferencingApp | undefined, store: Store) {
  const { defaultConferencingApp: _, ...others } = user.metadata ?? {};
  await store.users.change(user.id, {
    metadata: app ? { ...others, defaultConferencingApp: app } : others,
  });
}

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

import {
  type ConferencingConnection,
  type DefaultConferencingApp,
  defaultConferencingApp,
} from '../../../contract/conferencing/conferencing.schema.js';
import type { ReturnInput } from '../../../contract/consent.schema.js';
import { badRequest } from '../../http/Refusal.js';
import type { CredentialRecord } from '../../model/collections.js';
import type { User } from '../../model/records.js';
import { accountOfCode } from '../../providers/accounts.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import { GOOGLE } from '../apps/apps.js';
import {
  authorizeUrl,
  callbackOf,
  clientIdOf,
  ownerIn,
  plainEmail,
  query,
  readReturnState,
  returnsOf,
  tokenOf,
  whoConsents,
} from '../apps/consent.js';
import { connectApp, disconnectApp } from '../apps/credentials.js';
import type { KnownCall } from '../handler.js';
import type { AppHolder } from './appHolder.js';

/** Cal Video, which is there without being connected. */
const CAL_VIDEO = 'daily-video';

/** The type of an app's credentials, by its slug. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['google-meet', 'google_video'],
  ['zoom', 'zoom_video'],
  ['msteams', 'office365_video'],
  [CAL_VIDEO, 'daily_video'],
]);

export async function conferencingOf({ owner }: AppHolder, store: Store): Promise<ConferencingConnection[]> {
  const credentials = await store.collections.credentials.where(owner);
  return credentials.filter(({ type }) => [...TYPES.values()].includes(type)).map(connectionAnswer);
}

/** With the Google Calendar of whoever asks. */
export async function connectMeet(
  app: string,
  holder: AppHolder,
  { caller, store }: KnownCall,
): Promise<ConferencingConnection> {
  if (app !== 'google-meet') throw badRequest('Invalid conferencing app. Available apps: GOOGLE_MEET.');
  const { credentials } = store.collections;
  if (await connectionOf(app, holder, store)) {
    throw badRequest('Google Meet is already connected for this user.');
  }
  const [google] = await credentials.where({ type: GOOGLE.integration.type, userId: caller.user.id });
  if (!google) throw badRequest('Google Meet requires a Google Calendar connection.');
  if (google.invalid) {
    throw badRequest(
      'Google Meet requires a valid Google Calendar connection. Please reconnect Google Calendar.',
    );
  }
  const { account } = google;
  return connectionAnswer(await connectApp({ type: typeOf(app), appId: app, account }, holder.owner, store));
}

/** @param whose what the state says of whose app it will be; of a user's nothing */
export function conferencingUrl(
  app: string,
  input: ReturnInput,
  call: KnownCall,
  whose: { orgId?: number; teamId?: number } = {},
): { url: string } {
  const returns = returnsOf(input, call);
  const state = JSON.stringify({ ...returns, ...whose, fromApp: false, accessToken: tokenOf(call) });
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
}

interface Returned {
  app: string;
  state: string;
  code: string;
}

/** The state says who has consented, and for which team, where it is one's. */
export async function saveConferencing({ app, state, code }: Returned, server: Server) {
  const back = readReturnState(state);
  if (app !== 'zoom' && app !== 'msteams') throw unknownApp();
  if (!code) return { location: back.onErrorReturnTo };
  const user = await whoConsents(back.accessToken, server);
  const owner = await ownerIn(back, user, server);
  const account = accountOfCode(code, plainEmail(user));
  await connectApp({ type: typeOf(app), appId: app, account }, owner, server.store);
  return { location: back.returnTo };
}

/** Undefined: none was set. */
export const defaultAppOf = ({ metadata }: Pick<User, 'metadata'>): DefaultConferencingApp | undefined => {
  const read = defaultConferencingApp.safeParse(metadata?.defaultConferencingApp);
  return read.success ? read.data : undefined;
};

export async function setDefaultApp(app: string, holder: AppHolder, store: Store): Promise<undefined> {
  if (app !== CAL_VIDEO) await requireConnection(app, holder, store);
  await rememberDefault(holder, { appSlug: app });
  return undefined;
}

/** An app that was the default is none any more. */
export async function disconnectConferencing(
  app: string,
  holder: AppHolder,
  store: Store,
): Promise<undefined> {
  const credential = await requireConnection(app, holder, store);
  await disconnectApp(credential, store);
  if (defaultAppOf(holder)?.appSlug === app) await rememberDefault(holder, undefined);
  return undefined;
}

async function rememberDefault({ metadata, keep }: AppHolder, app: DefaultConferencingApp | undefined) {
  const { defaultConferencingApp: _, ...others } = metadata;
  await keep(app ? { ...others, defaultConferencingApp: app } : others);
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
  { owner }: AppHolder,
  store: Store,
): Promise<CredentialRecord | undefined> {
  return (await store.collections.credentials.where({ type: typeOf(app), ...owner }))[0];
}

async function requireConnection(app: string, holder: AppHolder, store: Store): Promise<CredentialRecord> {
  const credential = await connectionOf(app, holder, store);
  if (!credential) throw badRequest(`${app} not connected.`);
  return credential;
}

const connectionAnswer = ({ id, type, userId, invalid }: CredentialRecord): ConferencingConnection => ({
  id,
  type,
  userId,
  invalid,
});

import { CalConfigError } from '../../errors/index.js';
import { issueTokens } from '../auth/issueTokens.js';
import type { Server } from '../server.js';
import type { FullWorld } from './world.js';
import type { MadeWorld } from './worldRecords.js';

/** What an example or a test needs to begin: a client, and a host who is signed in. */
export interface Demo {
  clientId: string;
  clientSecret: string;
  /** Base address; any other does as well, since only paths count. */
  apiUrl: string;
  user: {
    id: number;
    username: string;
    email: string;
    name: string;
    timeZone: string;
    accessToken: string;
    refreshToken: string;
  };
  /** The host's event types. */
  eventSlugs: readonly string[];
}

export const API_URL = 'http://daybook.sandbox';

/** The world's first host; undefined where a world has none. */
export function demoOf(world: FullWorld, { managedUsers: [first] }: MadeWorld): Demo | undefined {
  const client = world.oauthClients.find(({ id }) => id === first?.user.clientId);
  if (!first || !client) return undefined;
  const { id, username, email, name, timeZone } = first.user;
  const { accessToken, refreshToken } = first.tokens;
  return {
    clientId: client.id,
    clientSecret: client.secret,
    apiUrl: API_URL,
    user: { id, username, email, name: name ?? username, timeZone, accessToken, refreshToken },
    eventSlugs: first.eventSlugs,
  };
}

/** The same host in a store that was there before, with tokens of today. */
export async function demoInStore(demo: Demo, { store, clock, ids, settings }: Server): Promise<Demo> {
  const user = await store.users.findByUsername(demo.user.username);
  if (!user?.clientId) return demo;
  const { tokens, pair } = issueTokens({
    userId: user.id,
    clientId: user.clientId,
    now: clock.now(),
    ids,
    settings,
  });
  await store.tokens.add(tokens);
  const { accessToken, refreshToken } = pair;
  return { ...demo, user: { ...demo.user, id: user.id, accessToken, refreshToken } };
}

export const noDemo = () =>
  new CalConfigError({
    code: 'prop_invalid',
    what: 'This sandbox has no demo user.',
    why: 'Its world names no managed user.',
    todo: 'Add one to `managedUsers` of the world, or make one by POST /v2/oauth-clients/{clientId}/users.',
  });

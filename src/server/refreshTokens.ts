import type { Client } from '../client/createClient.js';
import { readClaims } from '../client/identity/token.js';
import { refresh as tradeRefreshToken } from '../contract/oauth/oauth.operations.js';
import { forceRefresh as forceRefreshTokens } from '../contract/oauth-clients/users/users.operations.js';
import { isCalApiError } from '../errors/index.js';
import { toStored } from './createManagedUser.js';
import type { StoredTokens, TokenStore } from './TokenStore.js';

/** A token that ends sooner is not handed out again. */
const leastLifeMs = 5 * 60_000;

export interface Refresh {
  userId: string;
  /** The access token that the browser wants renewed; `undefined`: it has none. */
  bearer: string | undefined;
}

/** A valid access token; `undefined`: there is none for this user, who has to sign in again. */
export type RefreshTokens = (refresh: Refresh) => Promise<string | undefined>;

export interface RefreshTokensOptions {
  client: Client;
  clientId: string;
  store: TokenStore;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The API says that this token, or this user, is none of the client's. Its 401 is about the client's own secret. */
const isGone = (error: unknown): boolean =>
  isCalApiError(error) && (error.status === 400 || error.status === 403 || error.status === 404);

const goneAsUndefined = (error: unknown): undefined => {
  if (!isGone(error)) throw error;
};

/**
 * A refresh token works once. So within this process one refresh runs per user, and who asks while it runs, or asks
 * with a token that has been renewed already, gets the one that is there. A second process that was quicker is found
 * in the store; one that is in the middle of it makes the API refuse, and the user's tokens are made anew by force.
 */
export function createRefreshTokens({ client, clientId, store, now }: RefreshTokensOptions): RefreshTokens {
  const running = new Map<string, Promise<string | undefined>>();

  const isGood = (tokens: StoredTokens, bearer: string | undefined) =>
    tokens.accessToken !== bearer && tokens.accessTokenExpiresAt - now() >= leastLifeMs;

  const byRefreshToken = async (tokens: StoredTokens) =>
    tokens.refreshTokenExpiresAt > now()
      ? client.call(tradeRefreshToken, { clientId, refreshToken: tokens.refreshToken }).catch(goneAsUndefined)
      : undefined;

  const byForce = async (managedUserId: number) =>
    managedUserId > 0
      ? client.call(forceRefreshTokens, { clientId, userId: managedUserId }).catch(goneAsUndefined)
      : undefined;

  async function refresh({ userId, bearer }: Refresh): Promise<string | undefined> {
    const stored = await store.read(userId);
    if (!stored) return undefined;
    if (isGood(stored, bearer)) return stored.accessToken;

    const managedUserId = stored.managedUserId ?? Number(readClaims(stored.accessToken).subject);
    let pair = await byRefreshToken(stored);
    if (!pair) {
      const again = await store.read(userId);
      if (again && again.refreshToken !== stored.refreshToken && isGood(again, bearer))
        return again.accessToken;
      pair = await byForce(managedUserId);
    }
    if (!pair) return undefined;
    await store.write(userId, { ...toStored(pair, managedUserId), previousAccessToken: stored.accessToken });
    return pair.accessToken;
  }

  return (asked) => {
    const other = running.get(asked.userId);
    if (other) return other;
    const own = refresh(asked).finally(() => running.delete(asked.userId));
    running.set(asked.userId, own);
    return own;
  };
}

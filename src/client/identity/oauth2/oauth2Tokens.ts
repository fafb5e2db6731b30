import { isCalApiError } from '../../../errors/index.js';
import { waitFor } from '../../request/waitFor.js';
import type { GetAccessTokenAuth } from '../auth.js';
import {
  checkSecret,
  type OAuth2TokenPair,
  type TokenEndpointOptions,
  tokenEndpoint,
} from './tokenEndpoint.js';

export interface OAuth2TokensOptions extends TokenEndpointOptions {
  /** The newest that you have for this user. */
  refreshToken: string;
  /** The newest that you have. Absent: the first request gets one. */
  accessToken?: string | undefined;
  /** Of a confidential client; only on a server. A public client leaves it out. */
  clientSecret?: string | undefined;
  /**
   * Hears every new pair, so that you can store it; nothing is stored here. Requests wait for it. Where it throws or
   * rejects they fail in passing, and it is offered the same pair again before the next one.
   */
  onTokens: (tokens: OAuth2TokenPair) => void | Promise<void>;
}

/** The user has to agree anew. What is wrong with the client itself (`invalid_client`) is not about the user. */
const isRefused = (error: unknown): boolean => isCalApiError(error) && error.apiCode === 'invalid_grant';

/**
 * The tokens of an ordinary account, for `createClient({ auth: oauth2Tokens({ ... }) })`. Leave `clientId` out of the
 * client: it is there for platform OAuth clients. One refresh runs at a time, however many clients share this; the newest
 * refresh token is used. A refused refresh token is final: nobody is signed in, until you make another of these. A
 * network that fails is not.
 * Throws `CalConfigError`: `secret_in_browser`, `secret_missing`, `api_url_invalid`.
 */
export function oauth2Tokens(options: OAuth2TokensOptions): GetAccessTokenAuth {
  const { refreshToken, accessToken, clientSecret, onTokens, ...endpoint } = options;
  if ('clientSecret' in options) checkSecret(clientSecret);
  const trade = tokenEndpoint(endpoint);

  let newest = { accessToken, refreshToken };
  let unheard: OAuth2TokenPair | undefined;
  let hasEnded = false;
  let flight: Promise<string | null> | undefined;

  async function refresh(): Promise<OAuth2TokenPair | undefined> {
    const asked = {
      grant_type: 'refresh_token',
      client_id: endpoint.clientId,
      refresh_token: newest.refreshToken,
    } as const;
    try {
      return await trade(
        clientSecret ? { ...asked, client_secret: clientSecret } : asked,
        newest.refreshToken,
      );
    } catch (error) {
      if (isRefused(error)) return undefined;
      throw error;
    }
  }

  async function renew(): Promise<string | null> {
    const pair = unheard ?? (await refresh());
    if (!pair) {
      hasEnded = true;
      newest.accessToken = undefined;
      return null;
    }
    newest = pair;
    unheard = pair;
    await onTokens(pair);
    unheard = undefined;
    return pair.accessToken;
  }

  return {
    /** A client that is made later begins with the newest. */
    get accessToken() {
      return newest.accessToken;
    },
    async getAccessToken({ signal }) {
      if (hasEnded) return null;
      flight ??= renew().finally(() => {
        flight = undefined;
      });
      return waitFor(flight, signal);
    },
  };
}

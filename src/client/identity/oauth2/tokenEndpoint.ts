import { createToken } from '../../../contract/auth/oauth2/oauth2.operations.js';
import type { CreateTokenInput } from '../../../contract/auth/oauth2/oauth2.schema.js';
import { CalContractError } from '../../../errors/index.js';
import { type ClientOptions, createClient } from '../../createClient.js';
import { isBrowser, platformOf } from '../../platform.js';
import { secretInBrowser, secretMissing } from '../auth.js';

export interface TokenEndpointOptions
  extends Pick<ClientOptions, 'apiUrl' | 'fetch' | 'timeoutMs' | 'now' | 'sleep'> {
  /** The OAuth client of the settings for developers; not a platform OAuth client. */
  clientId: string;
}

/** What an OAuth client got for one user. Keep it where only you can read it. */
export interface OAuth2TokenPair {
  accessToken: string;
  /** Milliseconds since 1970 by this machine's clock; half an hour on. */
  accessTokenExpiresAt: number;
  /** The newest one; it serves for 30 days. */
  refreshToken: string;
  /** What was granted; `undefined`: the server does not say. */
  scopes: string[] | undefined;
}

/** Trades something for tokens. `refreshToken`: the one that stays where the answer brings no new one. */
export type TradeForTokens = (input: CreateTokenInput, refreshToken?: string) => Promise<OAuth2TokenPair>;

/** For a secret that is given, even if it is empty. Throws `CalConfigError`: `secret_in_browser`, `secret_missing`. */
export function checkSecret(clientSecret: string | undefined): void {
  if (isBrowser()) throw secretInBrowser('A client secret');
  if (!clientSecret) throw secretMissing('clientSecret is empty.');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const malformed = (path: string) =>
  new CalContractError({
    code: 'answer_malformed',
    operation: createToken.name,
    path,
    what: `The token endpoint answered without ${path}.`,
    why: 'Nobody can be signed in with that.',
    todo: 'See whether apiUrl is right.',
  });

/** A client without an identity of its own: the token endpoint is asked who somebody is. */
export function tokenEndpoint({ clientId: _, ...options }: TokenEndpointOptions): TradeForTokens {
  const client = createClient(options);
  const { now } = platformOf(options);
  return async (input, kept) => {
    const asked = now();
    const answer: Partial<Record<string, unknown>> = { ...(await client.call(createToken, input)) };
    const { access_token: accessToken, refresh_token: refreshToken = kept, expires_in, scope } = answer;
    if (!isText(accessToken)) throw malformed('access_token');
    if (!isText(refreshToken)) throw malformed('refresh_token');
    if (typeof expires_in !== 'number') throw malformed('expires_in');
    return {
      accessToken,
      accessTokenExpiresAt: asked + expires_in * 1000,
      refreshToken,
      scopes: isText(scope) ? scope.split(/[\s,]+/) : undefined,
    };
  };
}

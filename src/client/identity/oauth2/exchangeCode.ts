import { CalConfigError } from '../../../errors/index.js';
import {
  checkSecret,
  type OAuth2TokenPair,
  type TokenEndpointOptions,
  tokenEndpoint,
} from './tokenEndpoint.js';

interface CodeOptions extends TokenEndpointOptions {
  /** Of `readCallback`. */
  code: string;
  /** Letter by letter the one that `authorizeUrl` was given. */
  redirectUri: string;
}

/** A client without a secret, such as a page or an app. */
export interface ExchangePublicCode extends CodeOptions {
  /** Of the `createPkcePair` whose challenge `authorizeUrl` was given. */
  codeVerifier: string;
  clientSecret?: undefined;
}

/** A client that can keep a secret. */
export interface ExchangeConfidentialCode extends CodeOptions {
  /** Only on a server. */
  clientSecret: string;
  codeVerifier?: undefined;
}

export type ExchangeCodeOptions = ExchangePublicCode | ExchangeConfidentialCode;

const ambiguous = () =>
  new CalConfigError({
    code: 'auth_ambiguous',
    what: 'exchangeCode was given codeVerifier and clientSecret.',
    why: 'The API takes one or the other.',
    todo: 'Give a public client its codeVerifier, a confidential one its clientSecret.',
  });

const unproven = () =>
  new CalConfigError({
    code: 'prop_missing',
    what: 'exchangeCode was given neither codeVerifier nor clientSecret.',
    why: 'The code alone proves nothing.',
    todo: 'Give a public client its codeVerifier, a confidential one its clientSecret.',
  });

/**
 * Trades the code of the consent page for tokens. A code works once, so this is never tried again by itself.
 * Rejects with `CalConfigError` (`secret_in_browser`, `secret_missing`, `auth_ambiguous`, `prop_missing`), with
 * `CalApiError` where the API says no (`apiCode` is `invalid_grant` for a code that is used or ended, `invalid_client`
 * for a wrong secret), and with `CalNetworkError`.
 */
export async function exchangeCode(options: ExchangeCodeOptions): Promise<OAuth2TokenPair> {
  const { code, redirectUri, codeVerifier, clientSecret, ...endpoint } = options;
  if (clientSecret !== undefined) checkSecret(clientSecret);
  if (codeVerifier && clientSecret) throw ambiguous();
  const asked = {
    grant_type: 'authorization_code',
    client_id: endpoint.clientId,
    code,
    redirect_uri: redirectUri,
  } as const;
  const trade = tokenEndpoint(endpoint);
  if (clientSecret) return trade({ ...asked, client_secret: clientSecret });
  if (codeVerifier) return trade({ ...asked, code_verifier: codeVerifier });
  throw unproven();
}

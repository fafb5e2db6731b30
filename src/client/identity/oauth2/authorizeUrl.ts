import type { OAuthScope } from '../../../contract/operation.js';
import { CalConfigError } from '../../../errors/index.js';

export interface AuthorizeUrlOptions {
  /** Address of the web app, whose users are asked; not of the API. Default: `https://app.cal.com`. */
  appUrl?: string | undefined;
  /** The OAuth client of the settings for developers; not a platform OAuth client. */
  clientId: string;
  /** Where the consent page leads back to: letter by letter one of the client's. */
  redirectUri: string;
  /** What is asked for, of what the client may ask for. At least one. */
  scopes: readonly (OAuthScope | (string & {}))[];
  /**
   * A text that nobody can guess, such as `crypto.randomUUID()`. Kept until `readCallback` compares it: else somebody
   * else's sign-in could be finished in this browser.
   */
  state: string;
  /** Of `createPkcePair`. A public client needs one; a confidential client has its secret instead, and must not. */
  codeChallenge?: string | undefined;
}

const defaultAppUrl = 'https://app.cal.com';

const missing = (name: string, why: string) =>
  new CalConfigError({
    code: 'prop_missing',
    what: `authorizeUrl needs ${name}.`,
    why,
    todo: `Give ${name}.`,
  });

function pageOf(appUrl: string): URL {
  const url = URL.canParse(appUrl) ? new URL(appUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: 'appUrl is no http(s) address.',
      why: 'The user can be led nowhere.',
      todo: `Give a whole one such as ${defaultAppUrl}.`,
    });
  }
  return new URL(`${url.origin}${url.pathname.replace(/\/+$/, '')}/auth/oauth2/authorize`);
}

/**
 * The address of the consent page. Send the user's browser there: the page as a whole, not a frame.
 * Throws `CalConfigError`: `prop_missing`, `prop_invalid`.
 */
export function authorizeUrl({
  appUrl = defaultAppUrl,
  clientId,
  redirectUri,
  scopes,
  state,
  codeChallenge,
}: AuthorizeUrlOptions): string {
  if (!clientId) throw missing('clientId', 'It is not known who asks.');
  if (!redirectUri) throw missing('redirectUri', 'The user would not come back.');
  if (!state) throw missing('state', 'Without it a sign-in of somebody else could be finished here.');
  if (scopes.length === 0) throw missing('scopes', 'The consent page refuses to ask for nothing.');
  const url = pageOf(appUrl);
  const asked = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(','),
    state,
    ...(codeChallenge && { code_challenge: codeChallenge, code_challenge_method: 'S256' }),
  };
  url.search = new URLSearchParams(asked).toString();
  return url.href;
}

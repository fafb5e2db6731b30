import { CalAuthError } from '../../../errors/index.js';

export interface Callback {
  /** For `exchangeCode`. Works once, for 10 minutes. */
  code: string;
}

export interface ReadCallbackOptions {
  /** What `authorizeUrl` was given. Nothing, or an empty text: no sign-in was begun here, and every callback is refused. */
  state: string | null | undefined;
}

const stateMismatch = () =>
  new CalAuthError({
    code: 'state_mismatch',
    what: 'The consent page led back with another state than the one that was given to it.',
    why: 'Somebody else may have begun this sign-in, or it was begun in another browser.',
    todo: 'Begin again.',
  });

function refusal(error: string, description: string | null): CalAuthError {
  const isDenied = error === 'access_denied';
  return new CalAuthError({
    code: isDenied ? 'consent_denied' : 'consent_failed',
    what: isDenied
      ? 'The user did not agree.'
      : `The consent page answered ${error}${description ? `: ${description}` : ''}.`,
    why: 'There is no code to trade for tokens.',
    todo: isDenied ? '' : "Compare redirectUri and scopes with the OAuth client's.",
  });
}

/**
 * Reads the address that the consent page led back to; whole, or path and query alone.
 * Throws `CalAuthError`: `state_mismatch` before anything else is believed; `consent_denied` when the user did not agree;
 * `consent_failed` for every other error of the consent page, and where there is neither code nor error.
 */
export function readCallback(url: string | URL, { state }: ReadCallbackOptions): Callback {
  // The base is for an address without one, as servers have it.
  const { searchParams } = new URL(url, 'https://callback.invalid');
  if (!state || searchParams.get('state') !== state) throw stateMismatch();
  const error = searchParams.get('error');
  if (error) throw refusal(error, searchParams.get('error_description'));
  const code = searchParams.get('code');
  if (!code) throw refusal('nothing', null);
  return { code };
}

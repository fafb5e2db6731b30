import { CalConfigError } from '../errors/index.js';

export const defaultApiUrl = 'https://api.cal.com';

/** What to do where the address is to blame. */
export const giveApiUrl = `apiUrl has to be that of the API, such as ${defaultApiUrl}.`;

/**
 * The API's address without a slash or `/v2` at its end: the rows of the table begin with `/v2`.
 * Throws `CalConfigError` (`api_url_invalid`) for what is no http(s) address.
 */
export function normalizeApiUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isUsable = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isUsable) {
    throw new CalConfigError({
      code: 'api_url_invalid',
      // Not quoted: an address may carry a password.
      what: 'apiUrl is no http(s) address without credentials.',
      todo: giveApiUrl,
    });
  }
  return url.origin + url.pathname.replace(/(\/v2)?\/*$/, '');
}

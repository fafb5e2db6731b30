import type { ReactNode } from 'react';
import type { Fetch, GetAccessToken } from '../client/index.js';
import type { CalAuthError, CalError } from '../errors/index.js';
import type { DictionaryOverrides } from '../i18n/dictionary.js';
import type { Appearance } from './appearance.js';

export interface CalProviderProps {
  /** Id of your OAuth client. Public; the client's secret stays on your server. */
  clientId?: string | undefined;
  /** A managed user's access token. Leave it out on pages for visitors: booking needs none. */
  accessToken?: string | undefined;
  /**
   * Called when a token is needed: at first, before it runs out, and when the API refused it. Give this or
   * `options.refreshUrl`. Answering `null` says that nobody is signed in, which ends the session; rejecting says that it
   * did not work this time. Where another user may sign in, give the provider a `key` of the user.
   */
  getAccessToken?: GetAccessToken | undefined;
  /** Where the API is, and how the page reads. */
  options?:
    | {
        /** Address of the API v2, with or without the `/v2` at its end. Default `https://api.cal.com/v2`. */
        apiUrl?: string | undefined;
        /** Your backend: GET with the expired token as bearer answers `{ accessToken }`. See `createRefreshHandler`. */
        refreshUrl?: string | undefined;
        /** Default: that of the language. */
        readingDirection?: 'ltr' | 'rtl' | undefined;
      }
    | undefined;
  /** BCP 47, such as `de` or `de-AT`. Default: the visitor's browser. Unknown languages are shown in English. */
  language?: string | undefined;
  /** Your own words, by key of the dictionary. Keep the object the same between renders. */
  labels?: DictionaryOverrides | undefined;
  /** How every atom below looks; an atom's own goes over it, token by token. */
  appearance?: Appearance | undefined;
  /** Milliseconds that one try of a request may take. Default 30 000. */
  timeoutMs?: number | undefined;
  /** Every error that no view asked for, and every one that it did. Log here: errors are not written to the console. */
  onError?: ((error: CalError) => void) | undefined;
  /** No token can be had any more: sign the user in again, then give a new `accessToken`. */
  onAuthError?: ((error: CalAuthError) => void) | undefined;
  /**
   * Sends the requests. Default: the browser's `fetch`. A sandbox goes in here. Another function is no other API: what
   * was read is kept. Give the provider another `key` to begin anew.
   */
  fetch?: Fetch | undefined;
  /** Milliseconds since 1970. Default: the device's clock. */
  now?: (() => number) | undefined;
  /** What stands on the provider: atoms, hooks, and the rest of your page. */
  children: ReactNode;
}

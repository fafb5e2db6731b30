import { type Client, type ClientOptions, createClient } from '../client/createClient.js';

/** What speaks to the API as the OAuth client. */
export interface ServerOptions extends Pick<ClientOptions, 'apiUrl' | 'fetch' | 'timeoutMs'> {
  /** The platform OAuth client. */
  clientId: string;
  /** From the server's environment. */
  clientSecret: string;
}

/** Throws `CalConfigError`: `secret_in_browser`, `secret_missing`, `prop_missing` (client id), `api_url_invalid`. */
export const createServerClient = ({ clientSecret, ...options }: ServerOptions): Client =>
  createClient({ ...options, auth: { clientSecret } });

import { type Client, type ClientOptions, createClient } from '../client/index.js';

/** A client for a server that reads for a visitor, who is signed in nowhere. Throws a `CalConfigError` for an address that is none. */
export const visitorClient = (
  options: Pick<ClientOptions, 'apiUrl' | 'clientId' | 'fetch' | 'timeoutMs'>,
): Client => createClient(options);

import * as table from '../../contract/table.js';
import { type Client, type ClientOptions, createClient } from '../createClient.js';
import { iterate, type PagedOperation } from './iterate.js';
import { type AnyMethod, bind, type Resources } from './methods.js';

/** A client with all of the API on it: `client.bookings.create({ ... })`. */
export type ApiClient = Client & Resources<typeof table>;

function methodOf(row: PagedOperation, client: Client): AnyMethod {
  // SAFETY: the type of the method asks for the row's own input.
  const call: AnyMethod = (input = {}, options) => client.call(row, input as never, options);
  const each: AnyMethod = (input = {}, options) => iterate(client, row, input as never, options);
  return row.paging ? Object.assign(call, { each }) : call;
}

/** The methods of every operation, on a client that is there already. */
export const resourcesOf = (client: Client): Resources<typeof table> =>
  // SAFETY: `bind` puts a method in each row's place and leaves the tree as it is.
  bind<PagedOperation>(table, (row) => methodOf(row, client)) as Resources<typeof table>;

/**
 * `createClient`, with all of the API on it. Brings the whole table into a bundle; in a browser that uses a few
 * operations, `createClient` and `client.call(api.bookings.create, { ... })` weigh less.
 * Throws `CalConfigError` for options that can't work.
 */
export function createApiClient(options?: ClientOptions): ApiClient {
  const client = createClient(options);
  const own = Object.getOwnPropertyDescriptors(client);
  // SAFETY: the one's properties are put on the other.
  return Object.defineProperties(resourcesOf(client), own) as ApiClient;
}

import type { AnswerOf, InputOf, OperationRow, Paging } from '../../contract/operation.js';
import * as table from '../../contract/table.js';
import { type CallOptions, type Client, type ClientOptions, createClient } from '../createClient.js';
import { type ItemOf, iterate, type PagedOperation } from './iterate.js';

type MayBeLeftOut<Input> = Record<never, never> extends Input ? true : false;

type Arguments<Input> =
  MayBeLeftOut<Input> extends true
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

/** Sends its operation: `client.call` with the operation filled in. */
export type Method<Row> = ((...given: Arguments<InputOf<Row>>) => Promise<AnswerOf<Row>>) &
  (Row extends { readonly paging?: infer Pages }
    ? [Pages] extends [Paging]
      ? {
          /** Every item of the list, page after page; the next one is read when it is asked for. */
          each(...given: Arguments<InputOf<Row>>): AsyncGenerator<ItemOf<Row>, void, undefined>;
        }
      : unknown
    : unknown);

/** The table with a method in each row's place. */
export type Resources<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends OperationRow ? Method<Tree[Key]> : Resources<Tree[Key]>;
};

/** A client with all of the API on it: `client.bookings.create({ ... })`. */
export type ApiClient = Client & Resources<typeof table>;

type AnyMethod = (input?: object, options?: CallOptions) => unknown;

function methodOf(row: PagedOperation, client: Client): AnyMethod {
  // SAFETY: the type of the method asks for the row's own input.
  const call: AnyMethod = (input = {}, options) => client.call(row, input as never, options);
  const each: AnyMethod = (input = {}, options) => iterate(client, row, input as never, options);
  return row.paging ? Object.assign(call, { each }) : call;
}

const isRow = (entry: object): entry is PagedOperation => 'path' in entry;

const bind = (tree: object, client: Client): object =>
  Object.fromEntries(
    Object.entries(tree).map(([key, entry]: [string, object]) => [
      key,
      isRow(entry) ? methodOf(entry, client) : bind(entry, client),
    ]),
  );

/** The methods of every operation, on a client that is there already. */
export const resourcesOf = (client: Client): Resources<typeof table> =>
  // SAFETY: `bind` puts a method in each row's place and leaves the tree as it is.
  bind(table, client) as Resources<typeof table>;

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

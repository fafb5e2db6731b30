/** An answer of the API as it is kept in the query cache: `[operation, input]` is its key there, without the client's id. */
export type PrefetchedAnswer = readonly [operation: string, input: unknown, data: unknown];

/**
 * What `prefetchBooker` has read on a server, for `PrefetchedBooker`. Plain JSON; what is in it is Daybook's own business
 * and may change with any version: give it on as it is.
 */
export interface BookerPrefetch {
  /** When it was read; milliseconds since 1970. */
  readonly now: number;
  /** Zone that the visitor was taken to be in (IANA). */
  readonly zone: string;
  /** What the page's address said, without the question mark. */
  readonly search: string;
  /** All is there that the first look needs. Else the Booker is painted once the browser has asked for the rest. */
  readonly isWhole: boolean;
  readonly answers: readonly PrefetchedAnswer[];
}

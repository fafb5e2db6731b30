import type { CalProviderProps } from 'daybook';

type Fetch = NonNullable<CalProviderProps['fetch']>;

/** One request as it left the page. */
export interface SentRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** null: sent without a token. */
  readonly authorization: string | null;
  readonly isAnswered: boolean;
  /** How many requests had been answered when this one left. */
  readonly answeredBefore: number;
}

/** A fetch that remembers what was sent through it, from the moment of sending. */
export function recordedFetch(inner: Fetch): { fetch: Fetch; sent: SentRequest[] } {
  const sent: { -readonly [Key in keyof SentRequest]: SentRequest[Key] }[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const { pathname, search } = new URL(request.url);
      const entry = {
        method: request.method,
        path: pathname + search,
        authorization: request.headers.get('authorization'),
        isAnswered: false,
        answeredBefore: sent.filter(({ isAnswered }) => isAnswered).length,
      };
      sent.push(entry);
      try {
        return await inner(url, init);
      } finally {
        entry.isAnswered = true;
      }
    },
  };
}

import { waitFor } from './request/waitFor.js';

export interface Fetch {
  (url: string, init?: RequestInit): Promise<Response>;
  /** How long a try may take where nobody says it: for one that waits by itself. Milliseconds. */
  timeoutMs?: number;
}

/** The part of the Web Locks API that is used; `navigator.locks` is one. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    work: (lock: unknown) => Promise<unknown>,
  ): Promise<unknown>;
}

/** What the client needs of the world. */
export interface Platform {
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
  /** `undefined`: nothing is shared between tabs. */
  locks(): Locks | undefined;
}

/** Timers overflow above this and fire at once. */
const longestTimerMs = 2 ** 31 - 1;

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
  });
  return waitFor(slept, signal).finally(() => clearTimeout(timer));
}

/** A page, not a server: workers of the edge have a `navigator` and a `self`, none has a document. */
export const isBrowser = (): boolean => typeof document !== 'undefined';

/** Everything is looked up when it is used, so that importing and creating touch nothing. */
export const platformOf = ({
  fetch = (url, init) => globalThis.fetch(url, init),
  now = () => Date.now(),
  random = () => Math.random(),
  locks,
  ...given
}: Partial<Omit<Platform, 'locks'>> & { locks?: Locks }): Platform => ({
  fetch,
  now,
  random,
  sleep: given.sleep ?? sleep,
  locks: () => locks ?? (isBrowser() ? navigator.locks : undefined),
});

import type { Clock } from './clock.js';
import type { Ids } from './ids.js';
import type { Store } from './store/store.js';
import type { Outbox } from './webhooks/outbox.js';

/** What stays the same as long as the server lives. */
export interface ServerSettings {
  /** Base of booking and video links. */
  webAppUrl: string;
  apiKeyPrefix: string;
  accessTokenMinutes: number;
  refreshTokenDays: number;
  signingSecret: string;
  /** Apps that are installed, by slug, with the id that they are known by to their providers; null: they need none. */
  apps: ReadonlyMap<string, string | null>;
  /** Whether each answer is held against the contract before it goes out. */
  checksAnswers: boolean;
}

export interface Server {
  store: Store;
  clock: Clock;
  ids: Ids;
  settings: ServerSettings;
  fetchFeed: FetchFeed;
  /** Tells the webhooks, once the request has its answer. */
  announce: Outbox['announce'];
}

/** Reads a calendar that is published as a file. Rejects when it can't be reached. */
export type FetchFeed = (url: string) => Promise<string>;

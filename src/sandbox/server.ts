import type { Clock } from './clock.js';
import type { Ids } from './ids.js';
import type { Store } from './store/store.js';

/** What stays the same as long as the server lives. */
export interface ServerSettings {
  /** Base of booking and video links. */
  webAppUrl: string;
  apiKeyPrefix: string;
  accessTokenMinutes: number;
  refreshTokenDays: number;
  signingSecret: string;
  /** Whether each answer is held against the contract before it goes out. */
  checksAnswers: boolean;
}

export interface Server {
  store: Store;
  clock: Clock;
  ids: Ids;
  settings: ServerSettings;
}

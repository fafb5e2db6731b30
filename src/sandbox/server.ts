import type { CityTimeZone } from '../contract/timezones/timezones.schema.js';
import type { Clock } from './clock.js';
import type { Announcements } from './events/announcements.js';
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
  /** Apps that are installed, by slug, with the id that they are known by to their providers; null: they need none. */
  apps: ReadonlyMap<string, string | null>;
  /** Of each account: what a month allows, and what was bought. */
  credits: { readonly monthly: number; readonly additional: number };
  /** Addresses that nobody books with who has not shown that they are theirs. */
  guardedEmails: readonly string[];
  /** Where people consent: at a page of this server, or at the real provider, which knows nothing of it. */
  consent: Consent;
  /** Whether each answer is held against the contract before it goes out. */
  checksAnswers: boolean;
}

export type Consent = 'local' | 'provider';

export interface Server {
  store: Store;
  clock: Clock;
  ids: Ids;
  settings: ServerSettings;
  fetchFeed: FetchFeed;
  listCities: ListCities;
  /** Whether that fault strikes now that an account of the app is asked. */
  strikes(fault: 'calendar-down' | 'refresh-refused', app: string): boolean;
  /** Tells webhooks and mail, once the request has its answer. */
  announce: Announcements['announce'];
}

/** Reads a calendar that is published as a file. Rejects when it can't be reached. */
export type FetchFeed = (url: string) => Promise<string>;

/** The cities by whose names zones are found; each name once. */
export type ListCities = () => Promise<readonly CityTimeZone[]>;

import type { OAuthScope } from '../../contract/operation.js';
import type { OAuthClientRecord, User } from '../model/records.js';

/** Who sends a request, and how they showed it. */
export interface Caller {
  user: User;
  /** null: in none. */
  organizationId: number | null;
  by: 'access token' | 'api key' | 'client credentials' | 'third-party token';
  /** The client whose permissions count; null with an API key. */
  client: OAuthClientRecord | null;
  /** The key as sent; null without one. */
  apiKey: string | null;
  /** What an OAuth 2 token was granted; absent: it is none, and scopes do not count. */
  scopes?: readonly OAuthScope[];
}

import type { OAuthScope } from '../../contract/operation.js';
import type { Instant } from '../../time/types.js';

/** An app of somebody else's that asks ordinary users for access (OAuth 2); no platform's client. */
export interface OAuth2ClientRecord {
  readonly id: number;
  readonly clientId: string;
  /** null: a public client, which needs PKCE. */
  readonly secret: string | null;
  readonly name: string;
  readonly logo: string | null;
  readonly redirectUris: readonly string[];
  /** What it may ask for. */
  readonly scopes: readonly OAuthScope[];
  /** Its consent page does not ask. */
  readonly isTrusted: boolean;
  /** Until it is approved only its owner may let it in. */
  readonly status: 'approved' | 'pending' | 'rejected';
  readonly ownerUserId: number | null;
}

/** What a user has consented to, until the client trades it for tokens. */
export interface AuthorizationCodeRecord {
  readonly id: number;
  readonly code: string;
  readonly clientId: string;
  readonly userId: number;
  readonly redirectUri: string;
  readonly scopes: readonly OAuthScope[];
  /** Of PKCE; null: a confidential client's. */
  readonly codeChallenge: string | null;
  /** The first instant at which it is too old. */
  readonly expiresAt: Instant;
}

import type { TokenPair } from '../../contract/oauth/tokens.schema.js';
import { instantOf } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import type { Ids } from '../ids.js';
import type { Token } from '../model/records.js';
import type { ServerSettings } from '../server.js';
import { signJwt } from './jwt.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface TokenRequest {
  userId: number;
  clientId: string;
  now: Instant;
  ids: Ids;
  settings: ServerSettings;
  /** The pair follows another one: its payload then names the user twice. */
  isRenewal?: boolean;
}

/** A new pair, to be kept by the store and told to the caller. Access ends at a whole minute, refresh at a whole day (UTC). */
export function issueTokens({ userId, clientId, now, ids, settings, isRenewal }: TokenRequest) {
  const make = (kind: Token['kind'], expiresAt: Instant): Token => {
    const payload = {
      type: `${kind}_token`,
      clientId,
      ownerId: userId,
      expiresAt,
      ...(isRenewal && { userId }),
      jti: ids.uuid(),
      iat: Math.floor(now / 1000),
    };
    return { token: signJwt(payload, settings.signingSecret), kind, userId, clientId, expiresAt };
  };
  const access = make('access', cut(now + settings.accessTokenMinutes * MINUTE_MS, MINUTE_MS));
  const refresh = make('refresh', cut(now + settings.refreshTokenDays * DAY_MS, DAY_MS));
  const pair: TokenPair = {
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: refresh.token,
    refreshTokenExpiresAt: refresh.expiresAt,
  };
  return { tokens: [access, refresh], pair };
}

const cut = (milliseconds: number, step: number): Instant => instantOf(milliseconds - (milliseconds % step));

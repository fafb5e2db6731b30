import type { OAuth2Tokens } from '../../contract/auth/oauth2/oauth2.schema.js';
import type { OAuthScope } from '../../contract/operation.js';
import type { Server } from '../server.js';
import { readJwt, signJwt } from './jwt.js';

/** What a user has let a client do. Its tokens say it themselves; the server keeps none of them. */
export interface Grant {
  userId: number;
  clientId: string;
  scopes: readonly OAuthScope[];
}

type TokenType = 'Access Token' | 'Refresh Token';

const LIFETIME_S: Record<TokenType, number> = { 'Access Token': 30 * 60, 'Refresh Token': 30 * 24 * 3600 };

/** A new pair. An earlier refresh token serves on until its own end. */
export function grantTokens(grant: Grant, server: Server): OAuth2Tokens {
  return {
    access_token: sign(grant, 'Access Token', server),
    token_type: 'bearer',
    refresh_token: sign(grant, 'Refresh Token', server),
    expires_in: LIFETIME_S['Access Token'],
    scope: grant.scopes.join(' '),
  };
}

function sign(grant: Grant, type: TokenType, { clock, settings }: Server): string {
  const { userId, clientId, scopes: scope } = grant;
  const iat = Math.floor(clock.now() / 1000);
  const claims = {
    userId,
    teamId: null,
    scope,
    token_type: type,
    clientId,
    iat,
    exp: iat + LIFETIME_S[type],
  };
  return signJwt(claims, settings.signingSecret);
}

/** undefined: it is no such token, or its time is over. */
export function readGrant(token: string, type: TokenType, { clock, settings }: Server): Grant | undefined {
  const claims = readJwt(token, settings.signingSecret, clock.now());
  if (claims?.token_type !== type) return undefined;
  const { userId, clientId, scope } = claims;
  if (typeof userId !== 'number' || typeof clientId !== 'string' || !Array.isArray(scope)) return undefined;
  return { userId, clientId, scopes: scope };
}

import * as z from 'zod';
import type { Output } from '../inferred.js';

export const tokenPair = z.object({
  /** A JWT that serves for an hour. */
  accessToken: z.string(),
  /** Milliseconds since 1970, on a full minute. */
  accessTokenExpiresAt: z.int(),
  /** Works once. Never for a browser. */
  refreshToken: z.string(),
  /** Milliseconds since 1970: a year on, at midnight UTC. */
  refreshTokenExpiresAt: z.int(),
});
/** The tokens of a managed user. */
export interface TokenPair extends Output<typeof tokenPair> {}

export const refreshTokensBody = z.object({ refreshToken: z.string() });
export type RefreshTokensInput = Output<typeof refreshTokensBody> & { clientId: string };

import * as z from 'zod';
import type { Output } from '../inferred.js';

/** Expiry is in milliseconds since 1970. */
export const tokenPair = z.object({
  accessToken: z.string(),
  accessTokenExpiresAt: z.int(),
  refreshToken: z.string(),
  refreshTokenExpiresAt: z.int(),
});
export interface TokenPair extends Output<typeof tokenPair> {}

export const refreshTokensBody = z.object({ refreshToken: z.string() });
export type RefreshTokensInput = Output<typeof refreshTokensBody> & { clientId: string };

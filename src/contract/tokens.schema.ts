import * as z from 'zod';

/** Expiry is in milliseconds since 1970. */
export const tokenPair = z.object({
  accessToken: z.string(),
  accessTokenExpiresAt: z.int(),
  refreshToken: z.string(),
  refreshTokenExpiresAt: z.int(),
});
export type TokenPair = z.infer<typeof tokenPair>;

export const refreshTokensBody = z.object({ refreshToken: z.string() });
export type RefreshTokensInput = z.infer<typeof refreshTokensBody> & { clientId: string };

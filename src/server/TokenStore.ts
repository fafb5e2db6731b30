/** A managed user's tokens, as the host keeps them. Times are milliseconds since 1970. */
export interface StoredTokens {
  accessToken: string;
  accessTokenExpiresAt: number;
  /** Works once. Never leaves the server. */
  refreshToken: string;
  refreshTokenExpiresAt: number;
  /** The user's id at the API. Absent: read from the access token. */
  managedUserId?: number;
  /** The access token before this one, so that who missed the last answer is still known. */
  previousAccessToken?: string;
}

/**
 * Where the host keeps the tokens: a table with a row per user. `userId` is the host's own id of the user.
 * What it rejects with goes through to the host's framework.
 */
export interface TokenStore {
  /** `null` or `undefined`: nothing is kept for this user. */
  read(userId: string): Promise<StoredTokens | null | undefined>;
  /** Takes the place of what is kept. Resolves when it is kept: the old refresh token is of no use any more. */
  write(userId: string, tokens: StoredTokens): Promise<void>;
  /** Forgets the user; nothing is kept is no error. Without it the row of a deleted user stays. */
  delete?(userId: string): Promise<void>;
}

/** Keeps tokens in this process alone, for examples and tests: they are lost when it ends. */
export function memoryTokenStore(): Required<TokenStore> {
  const kept = new Map<string, StoredTokens>();
  return {
    read: async (userId) => kept.get(userId),
    write: async (userId, tokens) => {
      kept.set(userId, { ...tokens });
    },
    delete: async (userId) => {
      kept.delete(userId);
    },
  };
}

import type { Client } from '../client/createClient.js';
import type { TokenPair } from '../contract/oauth/tokens.schema.js';
import type {
  CreateManagedUserInput,
  ManagedUser,
} from '../contract/oauth-clients/users/managedUsers.schema.js';
import {
  create as createUser,
  forceRefresh as forceRefreshTokens,
  list as listManagedUsers,
} from '../contract/oauth-clients/users/users.operations.js';
import { isCalApiError } from '../errors/index.js';
import { createServerClient, type ServerOptions } from './serverClient.js';
import type { StoredTokens, TokenStore } from './TokenStore.js';

export interface CreateManagedUserOptions extends ServerOptions {
  /** Absent: nothing is kept; the caller keeps the tokens. */
  store?: TokenStore | undefined;
  /** The host's own id of the user, under which `store` keeps the tokens. Default: the user's id at the API. */
  userId?: string | undefined;
}

/** Without `timeZone` the API makes no schedule, and nobody can book the user. */
export type NewManagedUser = Omit<CreateManagedUserInput, 'clientId'>;

export interface CreatedManagedUser {
  user: ManagedUser;
  tokens: StoredTokens;
  /** False: the user was there already, and got new tokens; the old ones have ended. */
  isNew: boolean;
}

/** The user with this e-mail of this client, whose tokens are then made anew. */
async function findExisting(client: Client, clientId: string, email: string) {
  const [user] = await client.call(listManagedUsers, { clientId, emails: [email] });
  if (!user) return undefined;
  const pair = await client.call(forceRefreshTokens, { clientId, userId: user.id });
  return { user, pair, isNew: false };
}

/** A new user, or the one with this e-mail, with a pair of tokens. */
export async function createOrFind(client: Client, clientId: string, input: NewManagedUser) {
  try {
    const { user, ...pair } = await client.call(createUser, { ...input, clientId });
    return { user, pair, isNew: true };
  } catch (error) {
    const found =
      isCalApiError(error) && error.code === 'conflict'
        ? await findExisting(client, clientId, input.email)
        : undefined;
    if (found) return found;
    throw error;
  }
}

/** The parts of an answer that are kept, whatever else it holds. */
export const toStored = (pair: TokenPair, managedUserId: number): StoredTokens => ({
  accessToken: pair.accessToken,
  accessTokenExpiresAt: pair.accessTokenExpiresAt,
  refreshToken: pair.refreshToken,
  refreshTokenExpiresAt: pair.refreshTokenExpiresAt,
  managedUserId,
});

/**
 * `create` of `createManagedUsers` for who makes users and no more. Makes a user of the platform, and keeps the tokens. Safe to call again: a user who is there already is found by
 * e-mail and gets new tokens. Rejects with a `CalError`; `CalConfigError` in a browser or without a secret.
 */
export async function createManagedUser(
  { store, userId, ...options }: CreateManagedUserOptions,
  input: NewManagedUser,
): Promise<CreatedManagedUser> {
  const client = createServerClient(options);
  const { user, pair, isNew } = await createOrFind(client, options.clientId, input);
  const tokens = toStored(pair, user.id);
  await store?.write(userId ?? String(user.id), tokens);
  return { user, tokens, isNew };
}

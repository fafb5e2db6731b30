import type { TokenReason } from '../client/identity/auth.js';
import { readClaims } from '../client/identity/token.js';
import type { CallOptions } from '../client/request/send.js';
import { iterate } from '../client/resources/iterate.js';
import type {
  ManagedUser,
  UpdateManagedUserInput,
} from '../contract/oauth-clients/users/managedUsers.schema.js';
import {
  delete as deleteUser,
  forceRefresh as forceRefreshTokens,
  get as getUser,
  list as listUsers,
  update as updateUser,
} from '../contract/oauth-clients/users/users.operations.js';
import { CalConfigError, isCalApiError } from '../errors/index.js';
import { type CreatedManagedUser, createOrFind, type NewManagedUser, toStored } from './createManagedUser.js';
import { createRefreshTokens } from './refreshTokens.js';
import { createServerClient, type ServerOptions } from './serverClient.js';
import type { StoredTokens, TokenStore } from './TokenStore.js';

export interface ManagedUsersOptions extends ServerOptions {
  store: TokenStore;
  /** The clock, in milliseconds since 1970. For tests. */
  now?: (() => number) | undefined;
}

/** A new e-mail is given the client's suffix again, and changes the username. The zone of schedules stays. */
export type ManagedUserChanges = Omit<UpdateManagedUserInput, 'clientId' | 'userId'>;

/** `userId` is everywhere the host's own id of the user, under which the store keeps the tokens. */
export interface ManagedUsers {
  /**
   * Makes the user, or finds the one with this e-mail, and keeps the tokens; who is found gets new ones, and the old
   * ones end. Without `userId` the tokens are kept under the user's id at the API.
   */
  create(input: NewManagedUser, options?: { userId?: string }): Promise<CreatedManagedUser>;
  /**
   * A valid access token, renewed where it lasts less than 5 minutes; `undefined`: the store, or the API, knows no such
   * user. As it stands it serves a client: `getAccessToken: (asked) => users.accessToken('host-7', asked)`.
   * `reason: 'refused'`: the API has refused the one that is kept, so it is renewed in any case.
   */
  accessToken(userId: string, asked?: { reason?: TokenReason }): Promise<string | undefined>;
  /**
   * Ends all of the user's tokens, makes new ones and keeps them: for tokens that were lost, or got into wrong hands.
   * `managedUserId`, the id at the API, is needed where the store has lost the user.
   */
  forceRefresh(userId: string, options?: { managedUserId?: number }): Promise<StoredTokens>;
  get(userId: string): Promise<ManagedUser>;
  update(userId: string, changes: ManagedUserChanges): Promise<ManagedUser>;
  /**
   * Deletes the user at the API, with event types and bookings, and then the store's row. A user who is gone at the API
   * already is no error.
   */
  delete(userId: string): Promise<void>;
  /**
   * Every user of the client, in pages of 250. The API counts no further than 250, so it refuses to go on after the
   * first 500 users (`bad_request`). `emails`: those alone, with or without the client's suffix.
   */
  list(options?: { emails?: string[] } & CallOptions): AsyncGenerator<ManagedUser, void, undefined>;
}

const unknownUser = () =>
  new CalConfigError({
    code: 'prop_missing',
    what: 'The store keeps no tokens for this userId.',
    why: "So the user's id at the API is not known.",
    todo: 'Make the user by create, which finds who is there by e-mail; or give forceRefresh the managedUserId.',
  });

/** The id at the API, as the row tells it, or else its token. */
function managedIdIn(row: StoredTokens | null | undefined): number | undefined {
  const id = row?.managedUserId ?? (row && Number(readClaims(row.accessToken).subject));
  return id && id > 0 ? id : undefined;
}

/**
 * The users of a platform, from the first token to the last. Everything but `create` needs the store to know the user
 * (`CalConfigError`, `prop_missing`); what the store rejects with goes through; the rest are errors of the API.
 * Throws `CalConfigError` in a browser and without a secret.
 */
export function createManagedUsers({
  store,
  now = () => Date.now(),
  ...options
}: ManagedUsersOptions): ManagedUsers {
  const client = createServerClient(options);
  const { clientId } = options;
  const refresh = createRefreshTokens({ client, clientId, store, now });

  async function idOf(userId: string) {
    const managedId = managedIdIn(await store.read(userId));
    if (!managedId) throw unknownUser();
    return { clientId, userId: managedId };
  }

  return {
    async create(input, { userId } = {}) {
      const { user, pair, isNew } = await createOrFind(client, clientId, input);
      const tokens = toStored(pair, user.id);
      await store.write(userId ?? String(user.id), tokens);
      return { user, tokens, isNew };
    },

    async accessToken(userId, { reason } = {}) {
      const bearer = reason === 'refused' ? (await store.read(userId))?.accessToken : undefined;
      return refresh({ userId, bearer });
    },

    async forceRefresh(userId, { managedUserId } = {}) {
      const managedId = managedUserId ?? managedIdIn(await store.read(userId));
      if (!managedId) throw unknownUser();
      const pair = await client.call(forceRefreshTokens, { clientId, userId: managedId });
      const tokens = toStored(pair, managedId);
      // Without the token before: who comes with that one is not to be given the new one.
      await store.write(userId, tokens);
      return tokens;
    },

    get: async (userId) => client.call(getUser, await idOf(userId)),

    update: async (userId, changes) => client.call(updateUser, { ...changes, ...(await idOf(userId)) }),

    async delete(userId) {
      await client.call(deleteUser, await idOf(userId)).catch((error: unknown) => {
        if (!isCalApiError(error) || error.status !== 404) throw error;
      });
      await store.delete?.(userId);
    },

    list: ({ emails, ...call } = {}) =>
      iterate(client, listUsers, { clientId, ...(emails && { emails }) }, call),
  };
}

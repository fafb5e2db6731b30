import * as z from 'zod';
import { tokenPair } from '../../oauth/tokens.schema.js';
import type { WiresOf } from '../../wire.js';
import { clientPath } from '../oauthClients.schema.js';
import {
  createManagedUserBody,
  listManagedUsersQuery,
  managedUser,
  managedUserPath,
  managedUserWithTokens,
  updateManagedUserBody,
} from './managedUsers.schema.js';
import type * as rows from './users.operations.js';

export const users: WiresOf<typeof rows> = {
  'oauthClients.users.create': {
    path: clientPath,
    body: createManagedUserBody,
    answer: managedUserWithTokens,
  },
  'oauthClients.users.list': { path: clientPath, query: listManagedUsersQuery, answer: z.array(managedUser) },
  'oauthClients.users.get': { path: managedUserPath, answer: managedUser },
  'oauthClients.users.update': { path: managedUserPath, body: updateManagedUserBody, answer: managedUser },
  'oauthClients.users.delete': { path: managedUserPath, answer: managedUser },
  'oauthClients.users.forceRefresh': { path: managedUserPath, answer: tokenPair },
};

import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './users.operations.js';
import { createUserBody, listUsersQuery, updateUserBody, userPath } from './users.schema.js';

export const users: WiresOf<typeof rows> = {
  'users.create': { body: createUserBody, answer: z.unknown() },
  'users.list': { query: listUsersQuery, answer: z.unknown() },
  'users.get': { path: userPath, answer: z.unknown() },
  'users.update': { path: userPath, body: updateUserBody, answer: z.unknown() },
  'users.delete': { path: userPath, answer: z.unknown() },
};

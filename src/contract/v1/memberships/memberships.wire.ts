import * as z from 'zod';
import type { WiresOf } from '../../wire.js';
import type * as rows from './memberships.operations.js';
import { createMembershipBody, membershipPath, updateMembershipBody } from './memberships.schema.js';

export const memberships: WiresOf<typeof rows> = {
  'memberships.create': { body: createMembershipBody, answer: z.unknown() },
  'memberships.list': { answer: z.unknown() },
  'memberships.get': { path: membershipPath, answer: z.unknown() },
  'memberships.update': { path: membershipPath, body: updateMembershipBody, answer: z.unknown() },
  'memberships.delete': { path: membershipPath, answer: z.unknown() },
};

import * as z from 'zod';
import type { Output } from '../../inferred.js';
import { anyFields } from '../scalarsV1.schema.js';

export const membershipPath = z.object({ userId: z.int(), teamId: z.int() });
export interface MembershipIdV1 extends Output<typeof membershipPath> {}

/** The description doesn't say what is in it; the server's public source takes `userId`, `teamId` and `role`. */
export const createMembershipBody = anyFields;
export interface CreateMembershipInputV1 extends Output<typeof createMembershipBody> {}

/** The description doesn't say what is in it. */
export const updateMembershipBody = anyFields;
export interface UpdateMembershipInputV1 extends Output<typeof updateMembershipBody>, MembershipIdV1 {}

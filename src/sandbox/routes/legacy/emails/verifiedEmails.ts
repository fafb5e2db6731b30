import * as z from 'zod';
import { badRequest } from '../../../http/Refusal.js';
import type { User } from '../../../model/records.js';
import type { KnownCall } from '../../handler.js';
import { known, type LegacyRoute } from '../route.js';

const listInput = z.object({ teamId: z.number().int().optional() });
const addInput = z.object({ email: z.email() });

/** Without what tells apart the users of two clients. */
const ownEmail = ({ email, clientId }: User) => (clientId ? email.replace(`+${clientId}@`, '@') : email);

async function emailsOf({ caller: { user }, store }: KnownCall): Promise<string[]> {
  const others = await store.collections.secondaryEmails.where({ userId: user.id });
  return [ownEmail(user), ...others.map(({ email }) => email)];
}

/** The addresses by which a host may be reached: first their own. */
export const verifiedEmails: readonly LegacyRoute[] = [
  known('GET', '/v2/atoms/emails/verified-emails', { input: listInput, numbers: ['teamId'] })(
    async (_, call) => emailsOf(call),
  ),

  known('POST', '/v2/atoms/emails/verified-emails', { input: addInput, status: 200 })(
    async ({ email }, call) => {
      if ((await emailsOf(call)).includes(email)) throw badRequest('Email already exists');
      await call.store.collections.secondaryEmails.add({ userId: call.caller.user.id, email });
      return { emailVerified: true };
    },
  ),
];

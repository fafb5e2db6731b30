import type { SkipQuery } from '../../../contract/pages.schema.js';
import type { TeamVerifiedEmail } from '../../../contract/verified-resources/verifiedResources.schema.js';
import { badRequest, conflict, notFound } from '../../http/Refusal.js';
import type { VerifiedEmailRecord } from '../../model/collections.js';
import type { Store } from '../../store/store.js';
import type { Handler, KnownCall } from '../handler.js';
import { redeemCode, sendCode } from './verificationCodes.js';

export const listVerifiedEmails: Handler<'verifiedResources.emails.list'> = async (
  input,
  { caller, store },
) => {
  const { take = 250, skip = 0 } = input;
  const emails = await store.collections.verifiedEmails.where({ userId: caller.user.id });
  return emails.filter(isOwn).slice(skip, skip + take);
};

export const getVerifiedEmail: Handler<'verifiedResources.emails.get'> = async (
  { id },
  { caller, store },
) => {
  const found = await store.collections.verifiedEmails.find(id);
  if (found?.userId !== caller.user.id || !isOwn(found))
    throw notFound(`Verified email with ID=${id} not found.`);
  return found;
};

export const requestEmailCode: Handler<'verifiedResources.emails.requestCode'> = async ({ email }, call) => {
  if (await verified(email, call)) throw conflict('Email is already verified.');
  await sendCode(email, call);
  return undefined;
};

export const verifyEmail: Handler<'verifiedResources.emails.verify'> = async ({ email, code }, call) => {
  if (!(await redeemCode({ sentTo: email, code }, call))) throw badRequest('Invalid Verification Code');
  const { verifiedEmails } = call.store.collections;
  return (await verified(email, call)) ?? verifiedEmails.add({ userId: call.caller.user.id, email });
};

const verified = async (email: string, { caller, store }: KnownCall) =>
  (await store.collections.verifiedEmails.where({ userId: caller.user.id, email })).find(isOwn);

/** A team's is its own. */
const isOwn = ({ teamId }: VerifiedEmailRecord) => teamId === undefined;

export async function teamEmails(
  teamId: number,
  { take = 250, skip = 0 }: SkipQuery,
  { collections }: Store,
): Promise<TeamVerifiedEmail[]> {
  const emails = await collections.verifiedEmails.where({ teamId });
  return emails.slice(skip, skip + take).map((record) => ({ ...record, teamId }));
}

export async function teamEmail(
  { teamId, id }: { teamId: number; id: number },
  { collections }: Store,
): Promise<TeamVerifiedEmail> {
  const found = await collections.verifiedEmails.find(id);
  if (found?.teamId !== teamId) throw notFound(`Verified email with ID=${id} not found.`);
  return { ...found, teamId };
}

export async function requestTeamEmailCode(
  { teamId, email }: { teamId: number; email: string },
  call: KnownCall,
): Promise<undefined> {
  const known = await call.store.collections.verifiedEmails.where({ teamId, email });
  if (known.length > 0) throw conflict('Email is already verified.');
  await sendCode(email, call);
  return undefined;
}

export async function verifyTeamEmail(
  { teamId, email, code }: { teamId: number; email: string; code: string },
  call: KnownCall,
): Promise<TeamVerifiedEmail> {
  if (!(await redeemCode({ sentTo: email, code }, call))) throw badRequest('Invalid Verification Code');
  const { verifiedEmails } = call.store.collections;
  const [known] = await verifiedEmails.where({ teamId, email });
  const userId = call.caller.user.id;
  return { ...(known ?? (await verifiedEmails.add({ userId, teamId, email }))), teamId };
}

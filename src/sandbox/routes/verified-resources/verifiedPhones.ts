import type { SkipQuery } from '../../../contract/pages.schema.js';
import type { TeamVerifiedPhone } from '../../../contract/verified-resources/verifiedResources.schema.js';
import { badRequest, notFound } from '../../http/Refusal.js';
import type { VerifiedPhoneRecord } from '../../model/collections.js';
import type { Store } from '../../store/store.js';
import type { Handler, KnownCall } from '../handler.js';
import { redeemCode, sendCode } from './verificationCodes.js';

export const listVerifiedPhones: Handler<'verifiedResources.phones.list'> = async (
  input,
  { caller, store },
) => {
  const { take = 250, skip = 0 } = input;
  const phones = await store.collections.verifiedPhones.where({ userId: caller.user.id });
  return phones.filter(isOwn).slice(skip, skip + take);
};

export const getVerifiedPhone: Handler<'verifiedResources.phones.get'> = async (
  { id },
  { caller, store },
) => {
  const found = await store.collections.verifiedPhones.find(id);
  if (found?.userId !== caller.user.id || !isOwn(found))
    throw notFound(`Verified phone with ID=${id} not found.`);
  return found;
};

/** A number that is verified already gets a code all the same. */
export async function requestPhoneCode({ phone }: { phone: string }, call: KnownCall): Promise<undefined> {
  await sendCode(phone, call);
  return undefined;
}

export const verifyPhone: Handler<'verifiedResources.phones.verify'> = async ({ phone, code }, call) => {
  if (!(await redeemCode({ sentTo: phone, code }, call))) throw badRequest('Could not verify phone number.');
  const { verifiedPhones } = call.store.collections;
  const mine = { userId: call.caller.user.id, phoneNumber: phone };
  const known = (await verifiedPhones.where(mine)).find(isOwn);
  return known ?? verifiedPhones.add(mine);
};

/** A team's is its own. */
const isOwn = ({ teamId }: VerifiedPhoneRecord) => teamId === undefined;

export async function teamPhones(
  teamId: number,
  { take = 250, skip = 0 }: SkipQuery,
  { collections }: Store,
): Promise<TeamVerifiedPhone[]> {
  const phones = await collections.verifiedPhones.where({ teamId });
  return phones.slice(skip, skip + take).map((record) => ({ ...record, teamId }));
}

export async function teamPhone(
  { teamId, id }: { teamId: number; id: number },
  { collections }: Store,
): Promise<TeamVerifiedPhone> {
  const found = await collections.verifiedPhones.find(id);
  if (found?.teamId !== teamId) throw notFound(`Verified phone with ID=${id} not found.`);
  return { ...found, teamId };
}

export async function verifyTeamPhone(
  { teamId, phone, code }: { teamId: number; phone: string; code: string },
  call: KnownCall,
): Promise<TeamVerifiedPhone> {
  if (!(await redeemCode({ sentTo: phone, code }, call))) throw badRequest('Could not verify phone number.');
  const { verifiedPhones } = call.store.collections;
  const [known] = await verifiedPhones.where({ teamId, phoneNumber: phone });
  const userId = call.caller.user.id;
  return { ...(known ?? (await verifiedPhones.add({ userId, teamId, phoneNumber: phone }))), teamId };
}

import { badRequest, notFound } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';
import { redeemCode, sendCode } from './verificationCodes.js';

export const listVerifiedPhones: Handler<'verifiedResources.phones.list'> = async (
  input,
  { caller, store },
) => {
  const { take = 250, skip = 0 } = input;
  const phones = await store.collections.verifiedPhones.where({ userId: caller.user.id });
  return phones.slice(skip, skip + take);
};

export const getVerifiedPhone: Handler<'verifiedResources.phones.get'> = async (
  { id },
  { caller, store },
) => {
  const found = await store.collections.verifiedPhones.find(id);
  if (found?.userId !== caller.user.id) throw notFound(`Verified phone with ID=${id} not found.`);
  return found;
};

/** A number that is verified already gets a code all the same. */
export const requestPhoneCode: Handler<'verifiedResources.phones.requestCode'> = async ({ phone }, call) => {
  await sendCode(phone, call);
  return undefined;
};

export const verifyPhone: Handler<'verifiedResources.phones.verify'> = async ({ phone, code }, call) => {
  if (!(await redeemCode({ sentTo: phone, code }, call))) throw badRequest('Could not verify phone number.');
  const { verifiedPhones } = call.store.collections;
  const mine = { userId: call.caller.user.id, phoneNumber: phone };
  const [known] = await verifiedPhones.where(mine);
  return known ?? verifiedPhones.add(mine);
};

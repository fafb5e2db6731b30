import { badRequest, conflict, notFound } from '../../http/Refusal.js';
import type { Handler, KnownCall } from '../handler.js';
import { redeemCode, sendCode } from './verificationCodes.js';

export const listVerifiedEmails: Handler<'verifiedResources.emails.list'> = async (
  input,
  { caller, store },
) => {
  const { take = 250, skip = 0 } = input;
  const emails = await store.collections.verifiedEmails.where({ userId: caller.user.id });
  return emails.slice(skip, skip + take);
};

export const getVerifiedEmail: Handler<'verifiedResources.emails.get'> = async (
  { id },
  { caller, store },
) => {
  const found = await store.collections.verifiedEmails.find(id);
  if (found?.userId !== caller.user.id) throw notFound(`Verified email with ID=${id} not found.`);
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
  (await store.collections.verifiedEmails.where({ userId: caller.user.id, email }))[0];

import { addMinutes } from '../../../time/instant.js';
import { sendCodeMessage } from '../../mail/codeMessage.js';
import type { KnownCall } from '../handler.js';

const MINUTES_GOOD = 15;

/** Sends a code to an address or a phone number; it is then read in the outbox. */
export async function sendCode(sentTo: string, call: KnownCall): Promise<void> {
  const { store, clock, ids } = call;
  const code = String(Number.parseInt(ids.hex(8), 16) % 1_000_000).padStart(6, '0');
  const expiresAt = addMinutes(clock.now(), MINUTES_GOOD);
  const { user } = call.caller;
  await store.collections.verificationCodes.add({ userId: user.id, sentTo, code, expiresAt });
  await sendCodeMessage({ to: sentTo, code, language: user.locale ?? 'en' }, call);
}

/** @returns whether it was sent there on behalf of the caller and is still good; the codes for this address are then used up */
export async function redeemCode(
  { sentTo, code }: { sentTo: string; code: string },
  { caller, store, clock }: KnownCall,
): Promise<boolean> {
  const { verificationCodes } = store.collections;
  const sent = await verificationCodes.where({ userId: caller.user.id, sentTo, code });
  const isGood = sent.some(({ expiresAt }) => expiresAt > clock.now());
  if (isGood) await verificationCodes.removeWhere({ userId: caller.user.id, sentTo });
  return isGood;
}

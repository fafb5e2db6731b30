import { addMinutes } from '../../../time/instant.js';
import type { KnownCall } from '../handler.js';

const MINUTES_GOOD = 15;

/** Writes a code to the outbox, `store.collections.verificationCodes`: nothing is sent from here. */
export async function sendCode(sentTo: string, { caller, store, clock, ids }: KnownCall): Promise<void> {
  const code = String(Number.parseInt(ids.hex(8), 16) % 1_000_000).padStart(6, '0');
  const expiresAt = addMinutes(clock.now(), MINUTES_GOOD);
  await store.collections.verificationCodes.add({ userId: caller.user.id, sentTo, code, expiresAt });
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

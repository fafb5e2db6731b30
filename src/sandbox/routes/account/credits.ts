import type { CreditBalance } from '../../../contract/credits/credits.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import type { CreditChargeRecord } from '../../model/accounts.js';
import type { Handler, HandlersOf, KnownCall } from '../handler.js';

const getAvailable: Handler<'credits.getAvailable'> = async (_, call) => {
  const balance = balanceOf(await charges(call), call);
  return { hasCredits: totalOf(balance) > 0, balance };
};

/** This month's allowance goes first. What is more than there is left is not charged at all. */
const charge: Handler<'credits.charge'> = async ({ credits, creditFor, externalRef = null }, call) => {
  const before = await charges(call);
  const balance = balanceOf(before, call);
  if (externalRef !== null && before.some((one) => one.externalRef === externalRef)) {
    return { charged: true, remainingBalance: balance };
  }
  if (totalOf(balance) < credits) return { charged: false, remainingBalance: balance };
  const monthly = Math.min(credits, balance.monthlyRemaining);
  const charged = await call.store.collections.creditCharges.add({
    ...accountOf(call),
    userId: call.caller.user.id,
    monthly,
    additional: credits - monthly,
    creditFor,
    externalRef,
    at: call.clock.now(),
  });
  return { charged: true, remainingBalance: balanceOf([...before, charged], call) };
};

/** An organization's credits are those of its members. */
const accountOf = ({ caller: { user } }: KnownCall) => ({ organizationId: user.organizationId });

const charges = (call: KnownCall): Promise<CreditChargeRecord[]> => {
  const { user } = call.caller;
  const mine = user.organizationId === null ? { userId: user.id } : {};
  return call.store.collections.creditCharges.where({ ...accountOf(call), ...mine });
};

const monthOf = (instant: Instant) => toIso(instant).slice(0, 7);

/** Months begin in UTC. */
function balanceOf(charged: readonly CreditChargeRecord[], { settings, clock }: KnownCall): CreditBalance {
  const month = monthOf(clock.now());
  const ofMonth = charged.filter(({ at }) => monthOf(at) === month);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    monthlyRemaining: settings.credits.monthly - sum(ofMonth.map(({ monthly }) => monthly)),
    additional: settings.credits.additional - sum(charged.map(({ additional }) => additional)),
  };
}

const totalOf = ({ monthlyRemaining, additional }: CreditBalance) => monthlyRemaining + additional;

export const credits: HandlersOf<'credits'> = {
  'credits.getAvailable': getAvailable,
  'credits.charge': charge,
};

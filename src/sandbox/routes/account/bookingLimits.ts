import type { BookingLimits } from '../../../contract/me/booking-limits/bookingLimits.schema.js';
import { forbidden } from '../../http/Refusal.js';
import type { BookingLimitsRecord } from '../../model/accounts.js';
import type { Handler, HandlersOf, KnownCall } from '../handler.js';

const NONE: BookingLimits = { perDay: null, perWeek: null, perMonth: null, perYear: null };

const getLimits: Handler<'me.bookingLimits.get'> = async (_, call) => answerOf(await ownLimits(call));

const updateLimits: Handler<'me.bookingLimits.update'> = async (input, call) => {
  const before = await ownLimits(call);
  const { bookingLimits } = call.store.collections;
  const limits = { ...answerOf(before), ...input };
  if (before) await bookingLimits.change(before.id, limits);
  else await bookingLimits.add({ userId: call.caller.user.id, ...limits });
  return limits;
};

const deleteLimits: Handler<'me.bookingLimits.delete'> = async (_, call) => {
  const before = await ownLimits(call);
  if (before) await call.store.collections.bookingLimits.remove(before.id);
  return undefined;
};

/** @throws Refusal 403 for whoever is in no organization */
async function ownLimits({ caller: { user }, store }: KnownCall): Promise<BookingLimitsRecord | undefined> {
  if (user.organizationId === null) {
    throw forbidden('Booking limits are only available to members of an organization.');
  }
  return (await store.collections.bookingLimits.where({ userId: user.id }))[0];
}

const answerOf = ({ perDay, perWeek, perMonth, perYear }: BookingLimits = NONE): BookingLimits => ({
  perDay,
  perWeek,
  perMonth,
  perYear,
});

export const bookingLimits: HandlersOf<'me.bookingLimits'> = {
  'me.bookingLimits.get': getLimits,
  'me.bookingLimits.update': updateLimits,
  'me.bookingLimits.delete': deleteLimits,
};

import { BareRefusal } from '../../http/Refusal.js';
import type { PaymentRecord } from '../../model/payments.js';
import type { BookingRecord, EventTypeSettings } from '../../model/records.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import type { HostedEventType } from '../slots/findEventType.js';

/** In the currency's smallest unit; 0: it costs nothing. Seats and series are not paid for one by one. */
export const priceOf = ({ price, seats, recurrence }: EventTypeSettings): number =>
  (seats && !seats.disabled) || recurrence ? 0 : price;

/** Who hosts it, or their team, must be able to take money. @throws BareRefusal 400 */
export async function requirePaymentApp(
  { eventType, hosts, team }: HostedEventType,
  { collections: { credentials } }: Store,
): Promise<void> {
  if (priceOf(eventType.settings) === 0) return;
  const connected = await credentials.where({ type: 'stripe_payment' });
  const isTheirs = connected.some(
    ({ userId, teamId, invalid }) =>
      !invalid && (team ? teamId === team.id : hosts.some(({ id }) => id === userId)),
  );
  if (!isTheirs) throw new BareRefusal(400, 'Missing payment credentials');
}

/** Asks for the money; undefined: it costs nothing. */
export async function charge(
  { uid: bookingUid }: BookingRecord,
  { settings }: HostedEventType['eventType'],
  { store, ids, clock }: Pick<Server, 'store' | 'ids' | 'clock'>,
): Promise<PaymentRecord | undefined> {
  const amount = priceOf(settings);
  if (amount === 0) return undefined;
  const externalId = `pi_${ids.hex(24)}`;
  return store.collections.payments.add({
    uid: ids.uuid(),
    bookingUid,
    amount,
    currency: settings.currency,
    success: false,
    externalId,
    clientSecret: `${externalId}_secret_${ids.hex(25)}`,
    createdAt: clock.now(),
  });
}

export const paymentsOf = ({ uid }: Pick<BookingRecord, 'uid'>, { collections }: Store) =>
  collections.payments.where({ bookingUid: uid });

/** Somebody still owes for it. */
export const isUnpaid = async (booking: BookingRecord, store: Store): Promise<boolean> =>
  (await paymentsOf(booking, store)).some(({ success }) => !success);

/** What was paid for a booking counts for the one that stands for it. */
export async function movePayments(from: BookingRecord, to: BookingRecord, store: Store): Promise<void> {
  for (const { id } of await paymentsOf(from, store)) {
    await store.collections.payments.change(id, { bookingUid: to.uid });
  }
}

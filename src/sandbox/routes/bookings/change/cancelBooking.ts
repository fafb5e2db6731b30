import type { CancelBookingInput } from '../../../../contract/bookings/changeBooking.schema.js';
import { cancelled } from '../../../events/bookingEvent.js';
import { BareRefusal, badRequest, notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import type { Call, Handler } from '../../handler.js';
import { mayManage } from '../bookingAccess.js';
import { bookingAnswer, seriesAnswer } from '../bookingAnswer.js';
import { leave, UNKNOWN_SEAT } from '../create/seats.js';

export const cancelBooking: Handler<'bookings.cancel'> = async (input, call) => {
  const { store, caller } = call;
  const booking = await store.bookings.find(input.bookingUid);
  if (!booking) return cancelSeries(input, call);
  await requireCancellable(booking, store);
  if ('seatUid' in input) {
    if (!booking.seated) throw badRequest(UNKNOWN_SEAT);
    return bookingAnswer(await cancelSeat(booking, input.seatUid, call), caller, store);
  }
  if (booking.seated && !(caller && (await mayManage(caller.user, booking, store)))) {
    throw new BareRefusal(401, 'User not a host of this event');
  }
  if (booking.status === 'cancelled') throw badRequest(alreadyCancelled(booking));
  if (input.cancelSubsequentBookings && booking.recurringUid) {
    return cancelFrom(booking, booking.recurringUid, input, call);
  }
  if (booking.end < call.clock.now())
    throw new BareRefusal(400, 'Cannot cancel a booking that has already ended');
  return bookingAnswer(await cancel(booking, input, call), caller, store);
};

/** @throws BareRefusal 400 where the event type lets nobody cancel */
async function requireCancellable({ eventTypeId }: BookingRecord, store: Store): Promise<void> {
  const eventType = await store.eventTypes.find(eventTypeId);
  if (eventType?.settings.disableCancelling?.disabled) {
    throw new BareRefusal(400, 'This event type does not allow cancellations');
  }
}

const alreadyCancelled = ({ uid }: BookingRecord) =>
  `Can't cancel booking with uid=${uid} because it has been cancelled already. Please provide uid of a booking that is not cancelled.`;

async function cancel(
  booking: BookingRecord,
  input: CancelBookingInput,
  { store, clock, caller, announce }: Call,
  isFurther = false,
): Promise<BookingRecord> {
  const changed = await store.bookings.change(booking.uid, {
    status: 'cancelled',
    cancellationReason: input.cancellationReason ?? null,
    updatedAt: clock.now(),
  });
  announce(cancelled(changed ?? booking, caller?.user.email, isFurther));
  return changed ?? booking;
}

/** The subscribers hear of who left, and of nobody else. */
async function cancelSeat(
  booking: BookingRecord,
  seatUid: string,
  { store, clock, caller, announce }: Call,
): Promise<BookingRecord> {
  const left = (await leave(booking.uid, seatUid, { store, clock })) ?? booking;
  const attendees = booking.attendees.filter(({ seat }) => seat?.uid === seatUid);
  announce(cancelled({ ...left, status: 'cancelled', attendees }, caller?.user.email));
  return left;
}

/** The uid of a recurring booking: whatever of it is still to come. */
async function cancelSeries(input: CancelBookingInput, call: Call) {
  const series = await call.store.bookings.ofSeries(input.bookingUid);
  const [first] = series;
  if (first) await requireCancellable(first, call.store);
  if (series.length === 0) throw notFound(`Booking with uid=${input.bookingUid} not found`);
  if ('cancelSubsequentBookings' in input && input.cancelSubsequentBookings) {
    throw badRequest(
      'Cannot cancel subsequent bookings for recurring event - you have to provide uid of one of the individual bookings of a recurring booking.',
    );
  }
  const after = await cancelThese(series, ({ start }) => start >= call.clock.now(), input, call);
  return seriesAnswer(after, input.bookingUid, call.store);
}

async function cancelFrom(first: BookingRecord, recurringUid: string, input: CancelBookingInput, call: Call) {
  const series = await call.store.bookings.ofSeries(recurringUid);
  const after = await cancelThese(series, ({ start }) => start >= first.start, input, call);
  return seriesAnswer(after, recurringUid, call.store);
}

/** Gives the whole series, as it is afterwards. */
function cancelThese(
  series: readonly BookingRecord[],
  isMeant: (booking: BookingRecord) => boolean,
  input: CancelBookingInput,
  call: Call,
): Promise<BookingRecord[]> {
  const meant = series.filter((booking) => isOpen(booking) && isMeant(booking));
  return Promise.all(
    series.map((booking) =>
      meant.includes(booking) ? cancel(booking, input, call, booking !== meant[0]) : booking,
    ),
  );
}

const isOpen = ({ status }: BookingRecord) => status === 'accepted' || status === 'pending';

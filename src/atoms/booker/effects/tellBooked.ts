import { isOwed } from '../../../booking-receipt/receipt.model.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import type { BookerState } from '../booker.state.js';
import { tell } from '../options/callbacks.js';
import type { EffectContext } from './effectContext.js';

/** Whether a whole series is booked by it; what is moved is one of its dates. */
export const isSeries = (
  { moving }: Pick<BookerState, 'moving'>,
  { eventType }: Pick<EffectContext, 'eventType'>,
): boolean => eventType.rules.recurrence !== null && moving === null;

export function tellBooked(booking: WholeBooking, state: BookerState, context: EffectContext): void {
  const { options, eventType } = context;
  if (isSeries(state, context)) tell(options.onCreateRecurringBookingSuccess, booking.series);
  else tell(options.onCreateBookingSuccess, booking);
  const news = booking.rescheduledFromUid === null ? 'made' : 'moved';
  if (!isOwed(booking, eventType, news)) return;
  tell(options.onPaymentRequired, { bookingUid: booking.uid, paymentUid: booking.paymentUid });
}

export const tellBookingError = (error: Error, state: BookerState, context: EffectContext): void => {
  const { onCreateBookingError, onCreateRecurringBookingError } = context.options;
  tell(isSeries(state, context) ? onCreateRecurringBookingError : onCreateBookingError, error);
};

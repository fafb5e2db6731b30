import { isOwed } from '../../../booking-receipt/receipt.model.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import { tell } from '../options/callbacks.js';
import type { EffectContext } from './effectContext.js';

/** Whether one choice books a whole series. */
export const isRecurring = ({ eventType }: Pick<EffectContext, 'eventType'>): boolean =>
  eventType.rules.recurrence !== null;

export function tellBooked(booking: WholeBooking, { options, eventType }: EffectContext): void {
  if (booking.series.length > 1) tell(options.onCreateRecurringBookingSuccess, booking.series);
  else tell(options.onCreateBookingSuccess, booking);
  const news = booking.rescheduledFromUid === null ? 'made' : 'moved';
  if (!isOwed(booking, eventType, news)) return;
  tell(options.onPaymentRequired, { bookingUid: booking.uid, paymentUid: booking.paymentUid });
}

export const tellBookingError = (error: Error, context: EffectContext): void => {
  const { onCreateBookingError, onCreateRecurringBookingError } = context.options;
  tell(isRecurring(context) ? onCreateRecurringBookingError : onCreateBookingError, error);
};

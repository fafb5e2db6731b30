import type { ReactNode } from 'react';
import type { Payment } from '../../../booking-receipt/payment.js';
import type { CalError } from '../../../errors/index.js';
import type { WholeBooking } from '../../../queries/bookings.js';

/** What the visitor sees once something is booked. */
export interface AfterwardsOptions {
  /** Your own screen, in place of the receipt; also after the booking was moved. `series` has every date of one. */
  renderSuccess?: ((booking: WholeBooking) => ReactNode) | undefined;
  /** She stays here, although the event type has an address to go to. Default false. */
  preventEventTypeRedirect?: boolean | undefined;
  /** The address where a booking is paid for. Default: the receipt says that it is to be paid, and links to nowhere. */
  paymentUrl?: ((payment: Payment) => string) | undefined;
  /** It was cancelled on the receipt: the whole, her seat, or some dates of a series; `series` has each with its status. */
  onCancelBookingSuccess?: ((booking: WholeBooking) => void) | undefined;
  /** Cancelling failed; the visitor has been told why. */
  onCancelBookingError?: ((error: CalError) => void) | undefined;
}

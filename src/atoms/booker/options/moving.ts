import type { Payment } from '../../../booking-receipt/payment.js';

/** A booking that is moved, in place of a new one. */
export interface MovingOptions {
  /**
   * The uid of a booking, which is moved to the time that the visitor chooses: it is read first, needs no token, and keeps its
   * answers. Also the uid of her seat in a booking with seats. Of a series she chooses the date. What can't be moved is said,
   * with a way on.
   */
  rescheduleUid?: string | undefined;
  /** The booking that holds the seat, where `rescheduleUid` is a seat's: for servers that can't be asked by seat. */
  bookingUid?: string | undefined;
  /** E-mail of who moves it. With the host's own it needs no confirmation. */
  rescheduledBy?: string | undefined;
  /** A booking was made that stands once it is paid for. After `onCreateBookingSuccess`. */
  onPaymentRequired?: ((payment: Payment) => void) | undefined;
}

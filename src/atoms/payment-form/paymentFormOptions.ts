import type { Payment } from '../../booking-receipt/payment.js';
import type { GetPayment } from './paymentDetails.js';
import type { StripeLoader } from './stripe/stripePort.js';

/** What was paid. */
export interface PaymentMade extends Payment {
  /** The card is kept for a fee, and nothing was charged. */
  readonly isHold: boolean;
  /** The bank needs a while: the money may still not come. */
  readonly isProcessing: boolean;
}

export interface PaymentFormOptions {
  /** The booking that is to be paid for, as `onPaymentRequired` of the `Booker` gives it. */
  bookingUid: string;
  /** Names the payment, where the server tells it with the booking. */
  paymentUid?: string | null | undefined;
  /** Finds what is to be paid: the documented API does not tell. See `GetPayment`. */
  getPayment: GetPayment;
  /**
   * Loads Stripe.js: `loadStripe` of `@stripe/stripe-js`, or the stand-in of `daybook/sandbox`. Default: from Stripe's own
   * address, without a package.
   */
  stripe?: StripeLoader | undefined;
  /** Where a bank leads back to that has a page of its own: an address of this origin that shows this form for the same booking. Default: this page. */
  returnTo?: string | undefined;
  /** It is paid, or the card is kept. Once. */
  onPaymentSuccess?: ((payment: PaymentMade) => void) | undefined;
  /** She does not want to pay now. There is a button for it only where this is given. */
  onPaymentCancellation?: ((payment: Payment) => void) | undefined;
  /** Nothing was paid: what Stripe, or the bank, gave as the reason. */
  onPaymentError?: ((fault: { why: string; text: string | null }) => void) | undefined;
  /** It is known what is to be paid, and Stripe is there. */
  onEventTypePaymentInfoSuccess?: (() => void) | undefined;
  /** The one or the other is not. */
  onEventTypePaymentInfoFailure?: ((error: unknown) => void) | undefined;
}

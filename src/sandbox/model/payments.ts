import type { Instant } from '../../time/types.js';

/** What a booking costs, as the payment app knows it. */
export interface PaymentRecord {
  readonly id: number;
  /** Stands in the address of the payment page. */
  readonly uid: string;
  readonly bookingUid: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
  readonly currency: string;
  /** It has been paid. */
  readonly success: boolean;
  /** The payment intent at Stripe: `pi_...`. */
  readonly externalId: string;
  /** With this a browser pays at Stripe. */
  readonly clientSecret: string;
  readonly createdAt: Instant;
}

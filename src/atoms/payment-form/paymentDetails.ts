import type { Payment } from '../../booking-receipt/payment.js';
import { CalConfigError } from '../../errors/index.js';

/** What Stripe and the visitor have to know of a payment. */
export interface PaymentDetails {
  /** Stripe's public key, `pk_…`: of the host's platform, or the host's own. */
  readonly publishableKey: string;
  /** Of this one payment: `pi_…_secret_…`, or `seti_…_secret_…` where the card is only kept for a fee. */
  readonly clientSecret: string;
  /** The host's account, `acct_…`, where the key is the platform's. */
  readonly stripeAccount?: string | null | undefined;
  /** In the currency's smallest unit. */
  readonly amount: number;
  /** ISO 4217, in either case. */
  readonly currency: string;
}

/**
 * Finds what is to be paid. The documented API does not tell it: a server of the host's knows it from Stripe, or from the
 * webhook `BOOKING_PAYMENT_INITIATED`, where that brings it. A rejection is told to the visitor, who may try again.
 */
export type GetPayment = (payment: Payment, call: { signal: AbortSignal }) => Promise<PaymentDetails>;

/** The card is kept, and charged only if the visitor does not come. */
export const isHold = ({ clientSecret }: Pick<PaymentDetails, 'clientSecret'>): boolean =>
  clientSecret.startsWith('seti_');

/** @throws CalConfigError for a key that no browser may have, and for what Stripe can't work with */
export function requirePayable(details: PaymentDetails): PaymentDetails {
  const { publishableKey, clientSecret } = details;
  if (/^(sk|rk)_/.test(publishableKey)) {
    throw new CalConfigError({
      code: 'secret_in_browser',
      what: 'getPayment gave a secret key of Stripe as publishableKey.',
      why: 'Whoever reads it in this page can move all of the money in that account.',
      todo: 'Give the key that begins with `pk_`, and roll the secret one at Stripe: it has left your server.',
    });
  }
  const isSecret = /^(pi|seti)_.+_secret_.+/.test(clientSecret);
  if (!publishableKey.startsWith('pk_') || !isSecret) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: 'getPayment gave no publishableKey (`pk_…`), or no clientSecret (`pi_…_secret_…`).',
      why: 'Stripe shows no fields without both.',
      todo: 'Give both as Stripe has them: the key of the account, and the client_secret of the payment intent.',
    });
  }
  return details;
}

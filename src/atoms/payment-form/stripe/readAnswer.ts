import type { StripeFault, StripeIntent } from './stripePort.js';

/**
 * How a payment stands.
 * - `done`: the money is there, or the card is kept
 * - `processing`: the bank needs a while
 * - `open`: it is yet to be paid
 */
export type IntentStatus = 'done' | 'processing' | 'open';

/**
 * Why nothing was paid, and nothing was charged.
 * - `incomplete`: the fields say what is missing
 * - `declined`: by the bank; Stripe's words say why, where it tells
 * - `unfinished`: she did not finish what her bank asked for
 * - `refused`: by Stripe, for another reason
 */
export type PaymentFault = {
  readonly why: 'incomplete' | 'declined' | 'unfinished' | 'refused';
  /** In the visitor's language; null: there are none to read. */
  readonly text: string | null;
};

/** `lost`: no answer came, so that it may be paid or not. */
export type PaymentAnswer =
  | { readonly kind: 'paid'; readonly status: 'done' | 'processing' }
  | { readonly kind: 'fault'; readonly fault: PaymentFault }
  | { readonly kind: 'lost' };

export function statusOf({ status }: StripeIntent): IntentStatus {
  if (status === 'succeeded' || status === 'requires_capture') return 'done';
  return status === 'processing' ? 'processing' : 'open';
}

const faultOf = (why: PaymentFault['why'], text: string | null = null): PaymentAnswer => ({
  kind: 'fault',
  fault: { why, text },
});

/** What an answer of `confirmPayment` or `confirmSetup` comes to. */
export function readAnswer({
  intent,
  error,
}: {
  intent: StripeIntent | undefined;
  error: StripeFault | undefined;
}): PaymentAnswer {
  if (error) {
    const { type, code, message = null } = error;
    if (type === 'validation_error') return faultOf('incomplete');
    if (type === 'card_error') return faultOf('declined', message);
    // It has been paid already, or another try is under way: Stripe is asked which.
    if (code === 'payment_intent_unexpected_state' || code === 'setup_intent_unexpected_state')
      return { kind: 'lost' };
    return type === 'api_connection_error' || type === 'api_error' ? { kind: 'lost' } : faultOf('refused');
  }
  if (!intent) return { kind: 'lost' };
  const status = statusOf(intent);
  if (status !== 'open') return { kind: 'paid', status };
  return intent.status === 'requires_payment_method' ? faultOf('declined') : faultOf('unfinished');
}

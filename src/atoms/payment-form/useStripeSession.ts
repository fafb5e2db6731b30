'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { isHold, type PaymentDetails, requirePayable } from './paymentDetails.js';
import type { PaymentEvent, PaymentState } from './paymentForm.machine.js';
import type { PaymentFormOptions } from './paymentFormOptions.js';
import { loadStripeJs } from './stripe/loadStripeJs.js';
import { type IntentStatus, statusOf } from './stripe/readAnswer.js';
import type { StripeElements, StripeJs } from './stripe/stripePort.js';
import { isReturnOf, withoutStripeReturn } from './stripe/stripeReturn.js';

/** Stripe as it was loaded for this payment, and its fields once they are shown. */
export interface StripeSession {
  readonly stripe: StripeJs;
  elements: StripeElements | null;
}

/** How it stands at Stripe; null: it does not tell. */
export async function askStripe(stripe: StripeJs, details: PaymentDetails): Promise<IntentStatus | null> {
  const { clientSecret } = details;
  try {
    if (isHold(details)) {
      const { setupIntent } = await stripe.retrieveSetupIntent(clientSecret);
      return setupIntent ? statusOf(setupIntent) : null;
    }
    const { paymentIntent } = await stripe.retrievePaymentIntent(clientSecret);
    return paymentIntent ? statusOf(paymentIntent) : null;
  } catch {
    return null;
  }
}

async function load(options: PaymentFormOptions, signal: AbortSignal) {
  const { bookingUid, paymentUid = null, getPayment, stripe: loader = loadStripeJs } = options;
  const details = requirePayable(await getPayment({ bookingUid, paymentUid }, { signal }));
  return { details, loader };
}

/** On `loading`: what is to be paid, Stripe, and how it stands there. */
export function useStripeSession(
  state: PaymentState,
  send: (event: PaymentEvent) => void,
  options: PaymentFormOptions,
): RefObject<StripeSession | null> {
  const session = useRef<StripeSession | null>(null);
  const wish = useRef(options);
  useEffect(() => {
    wish.current = options;
  });
  const attempt = state.step === 'loading' ? state.load : null;
  useEffect(() => {
    if (attempt === null) return;
    const watch = new AbortController();
    const { signal } = watch;
    const fail = (why: 'details' | 'blocked') => (error: unknown) => {
      if (!signal.aborted) send({ type: 'loadFailed', load: attempt, trouble: { why, error } });
    };

    async function open({ details, loader }: Awaited<ReturnType<typeof load>>) {
      const { stripeAccount, publishableKey } = details;
      const stripe = await loader(publishableKey, {
        locale: 'auto',
        ...(stripeAccount && { stripeAccount }),
      });
      if (!stripe) throw new Error('Stripe.js could not be loaded.');
      const status = await askStripe(stripe, details);
      if (signal.aborted) return;
      session.current = { stripe, elements: null };
      const { href } = window.location;
      const isReturn = isReturnOf(details.clientSecret, href);
      if (isReturn) window.history.replaceState(window.history.state, '', withoutStripeReturn(href));
      send({ type: 'loaded', load: attempt ?? 0, details, status: status ?? 'open', isReturn });
    }

    load(wish.current, signal).then((found) => open(found).catch(fail('blocked')), fail('details'));
    return () => watch.abort();
  }, [attempt, send]);
  return session;
}

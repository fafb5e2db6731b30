'use client';
import { type RefObject, useEffect, useState } from 'react';
import type { PaymentEvent, PaymentState } from './paymentForm.machine.js';
import { elementLooks } from './stripe/elementLooks.js';
import type { StripeSession } from './useStripeSession.js';

/**
 * Puts Stripe's fields into an element once it is given one, and keeps them there for as long as it may be paid: what was typed
 * stays.
 */
export function useStripeFields(
  state: PaymentState,
  send: (event: PaymentEvent) => void,
  session: RefObject<StripeSession | null>,
): (place: HTMLElement | null) => void {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const secret = 'details' in state && state.step !== 'paid' ? state.details.clientSecret : null;
  useEffect(() => {
    const { current: open } = session;
    if (secret === null || !open || !place) return;
    const elements = open.stripe.elements({
      clientSecret: secret,
      locale: 'auto',
      appearance: elementLooks(place),
    });
    const fields = elements.create('payment', { layout: 'accordion' });
    let isCurrent = true;
    fields.on('ready', () => isCurrent && send({ type: 'fieldsReady' }));
    fields.on('loaderror', ({ error }) => isCurrent && send({ type: 'fieldsFailed', error }));
    fields.mount(place);
    open.elements = elements;
    return () => {
      isCurrent = false;
      open.elements = null;
      fields.destroy();
    };
  }, [secret, place, send, session]);
  return setPlace;
}

'use client';
import { useEffect, useReducer, useRef } from 'react';
import { CalConfigError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { forgetBookings } from '../../queries/bookings.js';
import { isHold } from './paymentDetails.js';
import { initialState, type PaymentState, paymentTransition } from './paymentForm.machine.js';
import type { PaymentFormOptions } from './paymentFormOptions.js';
import { type PaymentAnswer, readAnswer } from './stripe/readAnswer.js';
import type { StripeJs } from './stripe/stripePort.js';
import { type PaidBooking, usePaidBooking } from './usePaidBooking.js';
import { useStripeFields } from './useStripeFields.js';
import { askStripe, useStripeSession } from './useStripeSession.js';

export interface PaymentFormController {
  readonly state: PaymentState;
  /** The `ref` of the element that Stripe's fields shall stand in, and nothing else. */
  readonly fields: (place: HTMLElement | null) => void;
  /** What it is for, and whether it stands. */
  readonly booking: PaidBooking;
  /** Sends it, once: while it is under way nothing happens. */
  readonly pay: () => void;
  readonly agree: (isAgreed: boolean) => void;
  /** Asks Stripe once more whether it was paid. */
  readonly askAgain: () => void;
  /** undefined: nobody wants to hear of it. */
  readonly cancel: (() => void) | undefined;
  /** Begins anew where it could not be prepared. */
  readonly retry: () => void;
}

function requireProps({ bookingUid, getPayment }: PaymentFormOptions) {
  if (bookingUid && typeof getPayment === 'function') return;
  throw new CalConfigError({
    code: 'prop_missing',
    what: `PaymentForm has no ${bookingUid ? 'getPayment' : 'bookingUid'}.`,
    why: 'The documented API does not tell what is to be paid, so your server has to.',
    todo: '<PaymentForm bookingUid="…" getPayment={…} />, with what `onPaymentRequired` of the Booker gives',
  });
}

/** @throws whatever Stripe.js throws; it gives its refusals as answers */
async function confirm(
  stripe: StripeJs,
  input: Parameters<StripeJs['confirmPayment']>[0],
  isSetup: boolean,
): Promise<PaymentAnswer> {
  if (isSetup) {
    const { setupIntent: intent, error } = await stripe.confirmSetup(input);
    return readAnswer({ intent, error });
  }
  const { paymentIntent: intent, error } = await stripe.confirmPayment(input);
  return readAnswer({ intent, error });
}

/** A payment without its looks. Needs no token. @throws CalConfigError for options that can't work */
export function usePaymentForm(options: PaymentFormOptions): PaymentFormController {
  requireProps(options);
  const cal = useCal();
  const { bookingUid, paymentUid = null, returnTo, onPaymentCancellation } = options;
  const [state, send] = useReducer(paymentTransition, initialState);
  useEffect(() => cal.client.watch?.('PaymentForm', null, state), [cal.client, state]);
  const session = useStripeSession(state, send, options);
  const fields = useStripeFields(state, send, session);
  const booking = usePaidBooking(bookingUid, state.step === 'paid');
  useTelling(state, options);

  const sent = state.step === 'sending' ? state.sent : null;
  const asking = state.step === 'asking' ? state.sent : null;
  const details = 'details' in state ? state.details : null;
  const page = useRef(returnTo);
  const lastSent = useRef(0);
  useEffect(() => {
    page.current = returnTo;
  });

  // Effects of the machine, each once for what it is about.
  useEffect(() => {
    const { current: open } = session;
    // An effect may run again for what it has done already; a payment must not.
    if (sent === null || sent === lastSent.current || !details || !open?.elements) return;
    lastSent.current = sent;
    const return_url = new URL(page.current ?? window.location.href, window.location.href).href;
    const input = {
      elements: open.elements,
      confirmParams: { return_url },
      redirect: 'if_required' as const,
    };
    confirm(open.stripe, input, isHold(details)).then(
      (answer) => send({ type: 'answered', sent, answer }),
      () => send({ type: 'answered', sent, answer: { kind: 'lost' } }),
    );
  }, [sent, details, session]);
  useEffect(() => {
    const { current: open } = session;
    if (asking === null || !details || !open) return;
    void askStripe(open.stripe, details).then((status) => send({ type: 'asked', sent: asking, status }));
  }, [asking, details, session]);
  const isPaid = state.step === 'paid';
  useEffect(() => {
    if (isPaid) void forgetBookings(cal);
  }, [isPaid, cal]);

  return {
    state,
    fields,
    booking,
    pay: () => send({ type: 'payPressed', isAgreementWanted: details !== null && isHold(details) }),
    agree: (isAgreed) => send({ type: 'agreed', isAgreed }),
    askAgain: () => send({ type: 'askPressed' }),
    cancel: onPaymentCancellation && (() => onPaymentCancellation({ bookingUid, paymentUid })),
    retry: () => send({ type: 'retried' }),
  };
}

/** The host's page is told of each step once, in a turn of its own. */
function useTelling(state: PaymentState, options: PaymentFormOptions) {
  const listeners = useRef(options);
  const told = useRef<PaymentState | null>(null);
  useEffect(() => {
    listeners.current = options;
  });
  useEffect(() => {
    const before = told.current;
    if (before === state) return;
    told.current = state;
    queueMicrotask(() => tell(before, state, listeners.current));
  }, [state]);
}

function tell(before: PaymentState | null, state: PaymentState, options: PaymentFormOptions) {
  const { bookingUid, paymentUid = null } = options;
  const wasLoading = before === null || before.step === 'loading';
  if (wasLoading && 'details' in state) options.onEventTypePaymentInfoSuccess?.();
  if (state.step === 'broken') options.onEventTypePaymentInfoFailure?.(state.trouble.error);
  if (state.step === 'paid') {
    const isProcessing = state.status === 'processing';
    options.onPaymentSuccess?.({ bookingUid, paymentUid, isHold: isHold(state.details), isProcessing });
  }
  const isAnswered = before?.step === 'sending' || before?.step === 'asking';
  if (isAnswered && state.step === 'form' && state.fault && state.fault !== 'unagreed') {
    options.onPaymentError?.(state.fault);
  }
}

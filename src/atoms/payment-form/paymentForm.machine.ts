import type { PaymentDetails } from './paymentDetails.js';
import type { IntentStatus, PaymentAnswer, PaymentFault } from './stripe/readAnswer.js';

/** Why there is nothing to pay by. `blocked`: Stripe's own script, or its fields, did not come. */
export type PaymentTrouble = { readonly why: 'details' | 'blocked'; readonly error: unknown };

/** How it was paid. */
export type PaidStatus = Exclude<IntentStatus, 'open'>;

export type PaymentState =
  /** What is to be paid is found, and Stripe is loaded and asked how it stands. `load` counts the tries. */
  | { readonly step: 'loading'; readonly load: number }
  | { readonly step: 'broken'; readonly load: number; readonly trouble: PaymentTrouble }
  /** She fills in. */
  | (Open & { readonly step: 'form' })
  /** Stripe has it; nothing else can be sent. */
  | (Open & { readonly step: 'sending' })
  /** The answer was lost: Stripe is asked whether it was paid, before anything is sent again. */
  | (Open & { readonly step: 'asking' })
  /** And does not tell. */
  | (Open & { readonly step: 'unsure' })
  | {
      readonly step: 'paid';
      readonly load: number;
      readonly details: PaymentDetails;
      readonly status: PaidStatus;
    };

interface Open {
  readonly load: number;
  readonly details: PaymentDetails;
  /** Stripe's fields can be used. */
  readonly isReady: boolean;
  /** She agrees to the fee; only asked for where the card is kept. */
  readonly isAgreed: boolean;
  /** Why the last try paid nothing; `unagreed`: she has yet to agree. */
  readonly fault: PaymentFault | 'unagreed' | null;
  /** Counts what was sent, so that a late answer is known as such. */
  readonly sent: number;
}

export type PaymentEvent =
  | {
      readonly type: 'loaded';
      readonly load: number;
      readonly details: PaymentDetails;
      readonly status: IntentStatus;
      /** She comes back from a page of her bank. */
      readonly isReturn: boolean;
    }
  | { readonly type: 'loadFailed'; readonly load: number; readonly trouble: PaymentTrouble }
  | { readonly type: 'retried' }
  | { readonly type: 'fieldsReady' }
  | { readonly type: 'fieldsFailed'; readonly error: unknown }
  | { readonly type: 'agreed'; readonly isAgreed: boolean }
  | { readonly type: 'payPressed'; readonly isAgreementWanted: boolean }
  | { readonly type: 'answered'; readonly sent: number; readonly answer: PaymentAnswer }
  /** null: Stripe did not tell. */
  | { readonly type: 'asked'; readonly sent: number; readonly status: IntentStatus | null }
  | { readonly type: 'askPressed' };

export const initialState: PaymentState = { step: 'loading', load: 1 };

type Filling = Extract<PaymentState, Open>;

const paid = ({ load, details }: Pick<Open, 'load' | 'details'>, status: PaidStatus): PaymentState => ({
  step: 'paid',
  load,
  details,
  status,
});

/** Pure and total: what has no meaning in a step changes nothing. */
export function paymentTransition(state: PaymentState, event: PaymentEvent): PaymentState {
  switch (event.type) {
    case 'loaded':
      return state.step === 'loading' && state.load === event.load ? opened(event) : state;
    case 'loadFailed':
      return state.step === 'loading' && state.load === event.load
        ? { step: 'broken', load: state.load, trouble: event.trouble }
        : state;
    case 'retried':
      return state.step === 'broken' ? { step: 'loading', load: state.load + 1 } : state;
    case 'asked':
    case 'answered':
    case 'askPressed':
    case 'payPressed':
    case 'agreed':
    case 'fieldsReady':
    case 'fieldsFailed':
      return 'details' in state && state.step !== 'paid' ? filled(state, event) : state;
    default:
      return event satisfies never;
  }
}

function opened({
  load,
  details,
  status,
  isReturn,
}: Extract<PaymentEvent, { type: 'loaded' }>): PaymentState {
  if (status !== 'open') return paid({ load, details }, status);
  const fault = isReturn ? { why: 'declined' as const, text: null } : null;
  return { step: 'form', load, details, isReady: false, isAgreed: false, fault, sent: 0 };
}

function filled(
  state: Filling,
  event: Exclude<PaymentEvent, { type: 'loaded' | 'loadFailed' | 'retried' }>,
): PaymentState {
  switch (event.type) {
    case 'fieldsReady':
      return { ...state, isReady: true };
    case 'fieldsFailed':
      // What was sent is answered first.
      return state.step === 'form'
        ? { step: 'broken', load: state.load, trouble: { why: 'blocked', error: event.error } }
        : state;
    case 'agreed':
      return state.step === 'form' ? { ...state, isAgreed: event.isAgreed, fault: null } : state;
    case 'payPressed':
      if (state.step !== 'form' || !state.isReady) return state;
      if (event.isAgreementWanted && !state.isAgreed) return { ...state, fault: 'unagreed' };
      return { ...state, step: 'sending', fault: null, sent: state.sent + 1 };
    case 'answered': {
      if (state.step !== 'sending' || state.sent !== event.sent) return state;
      const { answer } = event;
      if (answer.kind === 'paid') return paid(state, answer.status);
      if (answer.kind === 'lost') return { ...state, step: 'asking' };
      return { ...state, step: 'form', fault: answer.fault };
    }
    case 'asked':
      if (state.step !== 'asking' || state.sent !== event.sent) return state;
      if (event.status === null) return { ...state, step: 'unsure' };
      if (event.status !== 'open') return paid(state, event.status);
      return { ...state, step: 'form', fault: { why: 'refused', text: null } };
    case 'askPressed':
      return state.step === 'unsure' ? { ...state, step: 'asking' } : state;
  }
}

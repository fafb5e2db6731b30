import type { Sandbox } from '../../createSandbox.js';
import type { PaymentRecord } from '../../model/payments.js';
import { STRIPE_WEBHOOK_PATH } from '../../routes/payments/completePayment.js';
import { type CardFields, cardFields, type Place } from './cardFields.js';
import { outcomeOfCard } from './testCards.js';

export interface StripeStandInOptions {
  /** `charge`: the money is taken at once. `hold`: the card is kept for a fee. Default `charge`. */
  kind?: 'charge' | 'hold' | undefined;
}

type Asked = { readonly bookingUid: string } | { readonly externalId: string };

/** Of a sandbox what the stand-in asks. One that runs elsewhere is asked by a server of yours. */
export interface StripeStandInSandbox {
  fetch: Sandbox['fetch'];
  store: { collections: { payments: { where(asked: Asked): Promise<readonly PaymentRecord[]> } } };
}

interface Fault {
  type: 'card_error' | 'validation_error' | 'invalid_request_error';
  code?: string;
  message?: string;
}

interface Intent {
  status: 'succeeded' | 'processing' | 'requires_action' | 'requires_payment_method';
}

interface Elements {
  create(type: 'payment', options?: object): Element;
}

interface Element {
  mount(place: Place): void;
  destroy(): void;
  focus(): void;
  on(event: 'ready', listener: () => void): void;
  /** Never happens: nothing is loaded. */
  on(event: 'loaderror', listener: (event: { error: Fault }) => void): void;
}

interface Confirming {
  elements: Elements;
  confirmParams?: { return_url?: string } | undefined;
  redirect: 'if_required';
}

/** Of Stripe.js what a payment form uses. */
interface StandInJs {
  elements(options: { clientSecret: string }): Elements;
  confirmPayment(input: Confirming): Promise<{ paymentIntent?: Intent; error?: Fault }>;
  confirmSetup(input: Confirming): Promise<{ setupIntent?: Intent; error?: Fault }>;
  retrievePaymentIntent(clientSecret: string): Promise<{ paymentIntent?: Intent; error?: Fault }>;
  retrieveSetupIntent(clientSecret: string): Promise<{ setupIntent?: Intent; error?: Fault }>;
}

type Answer = { intent?: Intent; error?: Fault };

/** In a secret that only keeps a card stands another word before the intent's own number. */
const intentOf = (clientSecret: string) => clientSecret.replace(/^seti_/, 'pi_').replace(/_secret_.*/, '');

/**
 * Stands in for Stripe in a page: `stripe` and `getPayment` are what a `PaymentForm` takes. It shows fields of its own, takes
 * Stripe's numbers for tests (`4242 4242 4242 4242` pays, `4000 0000 0000 0002` is declined), and pays in this sandbox.
 * Nothing leaves the page.
 */
export function stripeStandIn(sandbox: StripeStandInSandbox, options: StripeStandInOptions = {}) {
  const isHold = options.kind === 'hold';
  const shown = new Map<Elements, CardFields>();
  const processing = new Set<string>();

  async function statusOf(clientSecret: string): Promise<Answer> {
    const externalId = intentOf(clientSecret);
    const [payment] = await sandbox.store.collections.payments.where({ externalId });
    if (!payment) return { error: { type: 'invalid_request_error', code: 'resource_missing' } };
    if (payment.success) return { intent: { status: 'succeeded' } };
    return { intent: { status: processing.has(externalId) ? 'processing' : 'requires_payment_method' } };
  }

  /** As Stripe tells the server. */
  async function complete(externalId: string): Promise<void> {
    const event = { type: 'payment_intent.succeeded', data: { object: { id: externalId } } };
    await sandbox.fetch(STRIPE_WEBHOOK_PATH, { method: 'POST', body: JSON.stringify(event) });
  }

  async function pay(elements: Elements, clientSecret: string): Promise<Answer> {
    const card = shown.get(elements)?.read();
    if (!card) return { error: { type: 'validation_error' } };
    const { intent, error } = await statusOf(clientSecret);
    if (error) return { error };
    if (intent?.status !== 'requires_payment_method') {
      return { error: { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' } };
    }
    const outcome = outcomeOfCard(card.number);
    if (!outcome) return cardError('incorrect_number', 'Your card number is incorrect.');
    if (outcome.kind === 'declined') return cardError(outcome.code, outcome.message);
    if (outcome.kind === 'asks') return { intent: { status: 'requires_action' } };
    if (outcome.kind === 'processing') {
      processing.add(intentOf(clientSecret));
      return { intent: { status: 'processing' } };
    }
    await complete(intentOf(clientSecret));
    return { intent: { status: 'succeeded' } };
  }

  function elementsOf({ clientSecret }: { clientSecret: string }): Elements {
    const elements: Elements = {
      create() {
        const fields = cardFields();
        shown.set(elements, fields);
        return elementOf(fields);
      },
    };
    secrets.set(elements, clientSecret);
    return elements;
  }
  const secrets = new Map<Elements, string>();
  const confirm = ({ elements }: { elements: Elements }) => pay(elements, secrets.get(elements) ?? '');

  const js: StandInJs = {
    elements: elementsOf,
    confirmPayment: async (input) => asPayment(await confirm(input)),
    confirmSetup: async (input) => asSetup(await confirm(input)),
    retrievePaymentIntent: async (clientSecret) => asPayment(await statusOf(clientSecret)),
    retrieveSetupIntent: async (clientSecret) => asSetup(await statusOf(clientSecret)),
  };

  return {
    /** As `loadStripe` of `@stripe/stripe-js`. */
    stripe: async (_publishableKey: string): Promise<StandInJs> => js,
    /** What a host's server tells: the payment of that booking. Rejects where the booking costs nothing. */
    async getPayment({ bookingUid }: { bookingUid: string }) {
      const [payment] = await sandbox.store.collections.payments.where({ bookingUid });
      if (!payment) throw new Error(`The sandbox has no payment for booking ${bookingUid}.`);
      const { clientSecret, amount, currency } = payment;
      return {
        publishableKey: 'pk_test_sandbox',
        clientSecret: isHold ? clientSecret.replace(/^pi_/, 'seti_') : clientSecret,
        amount,
        currency,
      };
    },
  };
}

const asPayment = ({ intent, error }: Answer) => ({
  ...(intent && { paymentIntent: intent }),
  ...(error && { error }),
});
const asSetup = ({ intent, error }: Answer) => ({
  ...(intent && { setupIntent: intent }),
  ...(error && { error }),
});

const cardError = (code: string, message: string): Answer => ({
  error: { type: 'card_error', code, message },
});

/** It is ready a moment after it stands there, as Stripe's are. */
function elementOf(fields: CardFields): Element {
  const ready: (() => void)[] = [];
  function on(event: 'ready', listener: () => void): void;
  function on(event: 'loaderror', listener: (event: { error: Fault }) => void): void;
  function on(event: string, listener: (event: { error: Fault }) => void): void {
    if (event === 'ready') ready.push(() => listener({ error: { type: 'validation_error' } }));
  }
  return {
    mount(place) {
      fields.mount(place);
      queueMicrotask(() => {
        for (const listener of ready) listener();
      });
    },
    destroy: fields.remove,
    focus: fields.focus,
    on,
  };
}

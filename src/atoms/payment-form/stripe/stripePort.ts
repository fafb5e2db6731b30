/*
 * Of Stripe.js what the payment form uses, by Stripe's own names. `loadStripe` of `@stripe/stripe-js` fits (its types were held against these at 10.2), and
 * so does the stand-in of `daybook/sandbox`.
 */

/**
 * Loads Stripe.js for an account. null or a rejection: it can't be loaded.
 * @param publishableKey `pk_…`
 */
export type StripeLoader = (
  publishableKey: string,
  options?: { stripeAccount?: string; locale?: 'auto' },
) => Promise<StripeJs | null>;

/** What Stripe knows of a payment. Other properties are not looked at. */
export interface StripeIntent {
  /** Such as `requires_payment_method`, `processing`, `succeeded`. */
  readonly status: string;
}

export interface StripeFault {
  /** Such as `card_error`, `validation_error`, `api_connection_error`. */
  readonly type: string;
  readonly code?: string | undefined;
  /** In the visitor's language, for her to read where it is a `card_error`. */
  readonly message?: string | undefined;
}

/** The fields, which are Stripe's: no card number ever is in this page. */
export interface StripePaymentElement {
  mount(place: HTMLElement): void;
  destroy(): void;
  focus(): void;
  on(event: 'ready', listener: () => void): unknown;
  on(event: 'loaderror', listener: (event: { error: StripeFault }) => void): unknown;
}

export interface StripeElements {
  create(type: 'payment', options?: { layout?: 'tabs' | 'accordion' }): StripePaymentElement;
}

export interface StripeElementsOptions {
  clientSecret: string;
  locale?: 'auto';
  appearance?: { theme?: 'stripe' | 'night'; variables?: Record<string, string> };
}

interface Confirming {
  elements: StripeElements;
  confirmParams?: { return_url?: string } | undefined;
  redirect: 'if_required';
}

export interface StripeJs {
  elements(options: StripeElementsOptions): StripeElements;
  confirmPayment(input: Confirming): Promise<{ paymentIntent?: StripeIntent; error?: StripeFault }>;
  confirmSetup(input: Confirming): Promise<{ setupIntent?: StripeIntent; error?: StripeFault }>;
  retrievePaymentIntent(clientSecret: string): Promise<{ paymentIntent?: StripeIntent; error?: StripeFault }>;
  retrieveSetupIntent(clientSecret: string): Promise<{ setupIntent?: StripeIntent; error?: StripeFault }>;
}

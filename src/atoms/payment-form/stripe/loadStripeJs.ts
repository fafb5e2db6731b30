import type { StripeJs, StripeLoader } from './stripePort.js';

/** Where Stripe wants it to be loaded from; a copy of one's own is against its terms. */
const ADDRESS = 'https://js.stripe.com/v3/';

type StripeFactory = (publishableKey: string, options?: object) => StripeJs;

/** null: its script has not run. */
function factoryOf(page: object): StripeFactory | null {
  if (!('Stripe' in page) || typeof page.Stripe !== 'function') return null;
  // SAFETY: Stripe.js puts its factory there, and nothing else is called so.
  return page.Stripe as StripeFactory;
}

let loading: Promise<void> | null = null;

/** A page that lets in only trusted addresses of scripts lists the policy `daybook-stripe`. */
function trusted(address: string): string {
  if (!('trustedTypes' in window)) return address;
  // SAFETY: what is called so is the platform's factory of policies; its answer stands wherever a string may.
  const types = window.trustedTypes as {
    createPolicy(name: string, rules: object): { createScriptURL(it: string): string };
  };
  return types.createPolicy('daybook-stripe', { createScriptURL: () => ADDRESS }).createScriptURL(address);
}

function loadScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(ADDRESS);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${ADDRESS} could not be loaded.`));
    });
    document.head.append(script);
  });
}

/** Stripe.js from Stripe, once for each page, and again after a failure. */
export const loadStripeJs: StripeLoader = async (publishableKey, options) => {
  if (!factoryOf(window)) {
    loading ??= loadScript();
    await loading.catch((error: unknown) => {
      loading = null;
      throw error;
    });
  }
  return factoryOf(window)?.(publishableKey, options) ?? null;
};

import { type StripeStandInSandbox, stripeStandIn } from 'daybook/sandbox';
import { askBackend } from '../frame/readJson.js';

type Payments = StripeStandInSandbox['store']['collections']['payments'];

const payments: Payments = {
  where: async (asked) => {
    const answer = await askBackend(`GET /api/payments?${new URLSearchParams({ ...asked })}`);
    return answer.json();
  },
};

/**
 * Stands in for Stripe. The sandbox that it pays in runs beside the clinic's server, which is asked instead. A product has
 * `loadStripe` of `@stripe/stripe-js` here, or nothing, and its server's route behind `getPayment`.
 */
export const { stripe, getPayment } = stripeStandIn({
  store: { collections: { payments } },
  fetch: (_address, init) => {
    const { data } = JSON.parse(String(init?.body));
    return askBackend(`POST /api/stripe?${new URLSearchParams({ intent: data.object.id })}`);
  },
});

import { render } from '@testing-library/react';
import {
  Booker,
  CalProvider,
  type Payment,
  type PaymentDetails,
  PaymentForm,
  type PaymentFormProps,
  type StripeLoader,
} from 'daybook';
import { type StripeStandInOptions, stripeStandIn } from 'daybook/sandbox';
import { useState } from 'react';
import { page } from 'vitest/browser';
import { bookerPage } from './bookerPage.js';
import type { Stage } from './stage.js';

export interface PaymentVisit extends StripeStandInOptions {
  /** Already booked; absent: she books by the Booker first. */
  bookingUid?: string;
  props?: Partial<PaymentFormProps>;
  /** Of what the host's server tells. */
  details?: Partial<PaymentDetails>;
  /** Is told of each answer of Stripe's that gets lost on its way, well or not. Absent: none does. */
  loses?: () => void;
  /** The host's server does not tell what is to be paid. */
  fails?: () => boolean;
  width?: number;
  theme?: 'light' | 'dark';
}

let pages = 0;

/** A host's page on which a visitor books what costs something, and pays for it in the same place. */
export function openPayment(stage: Stage, visit: PaymentVisit = {}) {
  pages += 1;
  const name = `Payment ${pages}`;
  const { kind, props, details, width, theme = 'light' } = visit;
  const { demo, fetch, store } = stage.sandbox;
  const told: string[] = [];
  const standIn = stripeStandIn(
    {
      store,
      fetch: (input, init) => {
        told.push(String(input));
        return fetch(input, init);
      },
    },
    { kind },
  );
  const stripe: StripeLoader = async (key) => {
    const { loses } = visit;
    const js = await standIn.stripe(key);
    if (!loses) return js;
    return {
      ...js,
      async confirmPayment(input: Parameters<typeof js.confirmPayment>[0]) {
        await js.confirmPayment(input);
        loses();
        return { error: { type: 'api_connection_error' } };
      },
    };
  };

  function Content() {
    const [payment, setPayment] = useState<Payment | null>(
      visit.bookingUid === undefined ? null : { bookingUid: visit.bookingUid, paymentUid: null },
    );
    if (!payment) {
      return (
        <Booker
          username="hannah"
          eventSlug="course"
          timeZone="Europe/London"
          onPaymentRequired={setPayment}
        />
      );
    }
    return (
      <PaymentForm
        {...payment}
        stripe={stripe}
        getPayment={async (asked) => {
          if (visit.fails?.()) throw new Error('The host’s server is down.');
          return { ...(await standIn.getPayment(asked)), ...details };
        }}
        timeZone="Europe/London"
        {...props}
      />
    );
  }

  const { container, unmount } = render(
    <section aria-label={name} style={{ width }}>
      <CalProvider
        clientId={demo.clientId}
        options={{ apiUrl: demo.apiUrl }}
        language="en"
        now={stage.now}
        fetch={fetch}
        appearance={{ theme }}
      >
        <Content />
      </CalProvider>
    </section>,
  );
  const root = page.getByRole('region', { name, exact: true });
  return {
    ...bookerPage(root),
    root,
    container,
    /** Where Stripe told that it was paid. */
    told,
    leave: unmount,
    form: root.getByRole('form', { name: 'Payment' }),
    pay: root.getByRole('button', { name: /^(Pay |Keep my card)/ }),
    number: root.getByRole('textbox', { name: 'Card number' }),
    alert: root.getByRole('alert'),
    heading: (text: string | RegExp) => root.getByRole('heading', { name: text }),
    /** Types a card. */
    card: async (digits: string) => {
      await root.getByRole('textbox', { name: 'Card number' }).fill(digits);
      await root.getByRole('textbox', { name: 'Expiry' }).fill('12/34');
      await root.getByRole('textbox', { name: 'Security code' }).fill('123');
    },
  };
}

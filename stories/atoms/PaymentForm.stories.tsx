import type { Meta, StoryObj } from '@storybook/react-vite';
import { PaymentForm, type StripeLoader } from 'daybook';
import { type StripeStandInOptions, stripeStandIn } from 'daybook/sandbox';
import { addPaidCourse, bookedToBePaid } from '../../test/support/paidCourse.js';
import type { Preparation } from '../host.js';
import { loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { fillIn, press, read, see } from '../visitor.js';

const booked: Preparation = async (sandbox) => {
  await addPaidCourse({ sandbox });
  return bookedToBePaid({ sandbox });
};

/** Paying for a booking, by a stand-in for Stripe that knows Stripe's test cards. */
const meta = {
  title: 'atoms/PaymentForm',
  component: PaymentForm,
  parameters: { scenario: { prepare: booked } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
  args: { bookingUid: '', getPayment: () => Promise.reject(new Error('No sandbox.')) },
} satisfies Meta<typeof PaymentForm>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { prepare: booked, ...scenario } });

const paying =
  (options: StripeStandInOptions = {}): NonNullable<Story['render']> =>
  (args, { loaded }) => {
    const { stripe, getPayment } = stripeStandIn(loaded.sandbox, options);
    return <PaymentForm {...args} bookingUid={loaded.uid} stripe={stripe} getPayment={getPayment} />;
  };

const card = (number: string) => ({
  'Card number': number,
  'Expiry (month / year)': '12/34',
  'Security code': '123',
});

export const Form: Story = {
  render: paying(),
  play: async (context) => {
    await see(context, 'button', 'Pay £58');
  },
};

export const Phone: Story = {
  render: paying(),
  parameters: scenario({ widthPx: 343 }),
  play: async (context) => {
    await see(context, 'button', 'Pay £58');
  },
};

/** The card is kept for a fee, and nothing is taken now. */
export const Hold: Story = {
  render: paying({ kind: 'hold' }),
  play: async (context) => {
    await see(context, 'button', /^Keep my card/);
  },
};

export const Declined: Story = {
  render: paying(),
  play: async (context) => {
    await see(context, 'textbox', 'Card number');
    await fillIn(context, card('4000000000000002'));
    await press(context, 'Pay £58');
    await read(context, /Your card was declined/);
  },
};

export const Paid: Story = {
  render: paying(),
  play: async (context) => {
    await see(context, 'textbox', 'Card number');
    await fillIn(context, card('4242424242424242'));
    await press(context, 'Pay £58');
    await see(context, 'heading', 'Paid: £58');
  },
};

type Stripe = NonNullable<Awaited<ReturnType<StripeLoader>>>;

/** The same stand-in, of which something goes another way. */
const payingBut =
  (change: (stripe: Stripe) => Partial<Stripe>): NonNullable<Story['render']> =>
  (args, { loaded }) => {
    const { stripe, getPayment } = stripeStandIn(loaded.sandbox);
    const changed: StripeLoader = async (key) => {
      const js = await stripe(key);
      return js && { ...js, ...change(js) };
    };
    return <PaymentForm {...args} bookingUid={loaded.uid} stripe={changed} getPayment={getPayment} />;
  };

const never = () => new Promise<never>(() => {});
const lost = async () => ({ error: { type: 'api_connection_error' } });
const pays: Story['play'] = async (context) => {
  await see(context, 'textbox', 'Card number');
  await fillIn(context, card('4242424242424242'));
  await press(context, 'Pay £58');
};

/** Its answer comes; that to the next question does not, or never. */
function afterPayment(answer: Stripe['retrievePaymentIntent']): (stripe: Stripe) => Partial<Stripe> {
  return ({ retrievePaymentIntent }) => {
    let isPaid = false;
    return {
      confirmPayment: () => {
        isPaid = true;
        return lost();
      },
      retrievePaymentIntent: (secret) => (isPaid ? answer(secret) : retrievePaymentIntent(secret)),
    };
  };
}

export const Loading: Story = {
  render: (args, { loaded }) => (
    <PaymentForm
      {...args}
      bookingUid={loaded.uid}
      stripe={stripeStandIn(loaded.sandbox).stripe}
      getPayment={never}
    />
  ),
};

/** A blocker keeps Stripe’s script away. */
export const Broken: Story = {
  render: (args, { loaded }) => (
    <PaymentForm
      {...args}
      bookingUid={loaded.uid}
      stripe={() => Promise.reject(new Error('Blocked.'))}
      getPayment={stripeStandIn(loaded.sandbox).getPayment}
    />
  ),
  play: async (context) => {
    await read(context, /^The payment page of Stripe could not be loaded/);
  },
};

export const Sending: Story = {
  render: payingBut(() => ({ confirmPayment: never })),
  play: async (context) => {
    await pays(context);
    await see(context, 'button', 'Paying…');
  },
};

/** The answer was lost, and Stripe is asked before anything is sent again. */
export const Asking: Story = {
  render: payingBut(afterPayment(never)),
  play: async (context) => {
    await pays(context);
    await see(context, 'button', 'Asking whether it went through…');
  },
};

/** And does not tell. */
export const Unsure: Story = {
  render: payingBut(afterPayment(lost)),
  play: async (context) => {
    await pays(context);
    await see(context, 'button', 'Ask again');
  },
};

export const NotTold: Story = {
  render: (args, { loaded }) => (
    <PaymentForm {...args} bookingUid={loaded.uid} stripe={stripeStandIn(loaded.sandbox).stripe} />
  ),
  play: async (context) => {
    await see(context, 'button', 'Try again');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { StripeConnect } from 'daybook';
import { loadConsent, opensUnseen } from '../consent.js';
import { stripeThatStopped } from '../host.js';
import { roundTripOf } from '../roundTrip.js';
import { onSandbox } from '../scenarios.js';
import { read, see } from '../visitor.js';

/** Taking money for bookings: how the account stands, and the way to Stripe and back. */
const meta = {
  title: 'atoms/StripeConnect',
  component: StripeConnect,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadConsent],
  beforeEach: opensUnseen,
  decorators: [onSandbox],
} satisfies Meta<typeof StripeConnect>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'button', 'Connect Stripe');
  },
};

const trip = roundTripOf({
  button: 'Connect Stripe',
  provider: 'Stripe',
  asks: 'stripe.getConnectUrl',
  checks: 'stripe.check',
  savePath: '/v2/stripe/save',
  done: /^Stripe is connected$/,
});

export const Asking: Story = { ...trip.asking };
export const Away: Story = { ...trip.away };
export const Checking: Story = { ...trip.checking };
export const Connected: Story = { ...trip.connected };
export const Blocked: Story = { ...trip.blocked };
export const Unreachable: Story = { ...trip.unreachable };
export const Refused: Story = { ...trip.refused };
export const Closed: Story = { ...trip.closed };
export const Unchecked: Story = { ...trip.unchecked };

/** Stripe refuses what it was connected with. */
export const StoppedWorking: Story = {
  parameters: { scenario: { prepare: stripeThatStopped } },
  play: (context) => read(context, 'Stripe no longer lets us in'),
};

/** It could not be found out how the account stands. */
export const Unknown: Story = {
  parameters: { scenario: { faults: [{ name: 'outage', operation: 'stripe.check' }] } },
  play: (context) => read(context, 'We could not find out whether Stripe is connected'),
};

export const OfATeamInNoOrganization: Story = {
  args: { teamId: 1 },
  play: (context) => read(context, 'Stripe can only be connected for teams of an organization.'),
};

export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const Phone: Story = {
  ...StoppedWorking,
  parameters: { scenario: { prepare: stripeThatStopped, widthPx: 375 } },
};

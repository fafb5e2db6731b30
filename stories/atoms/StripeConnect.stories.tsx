import type { Meta, StoryObj } from '@storybook/react-vite';
import { StripeConnect } from 'daybook';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { see } from '../visitor.js';

/** Taking money for bookings. */
const meta = {
  title: 'atoms/StripeConnect',
  component: StripeConnect,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof StripeConnect>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'button', 'Connect Stripe');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { VerifiedResources } from 'daybook';
import { verified } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** The addresses and numbers to which workflows may write. */
const meta = {
  title: 'atoms/VerifiedResources',
  component: VerifiedResources,
  parameters: { scenario: { isSignedIn: true, prepare: verified } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof VerifiedResources>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({
  scenario: { isSignedIn: true, prepare: verified, ...scenario },
});

export const Usual: Story = { play: (context) => read(context, 'desk@hannah.example') };

export const Nothing: Story = {
  parameters: scenario({ prepare: async () => undefined }),
  play: (context) => read(context, 'No address is verified'),
};

export const Address: Story = {
  play: async (context) => {
    await press(context, 'Verify an address');
    await see(context, 'textbox', 'E-mail address');
  },
};

export const PhoneNumber: Story = {
  play: async (context) => {
    await press(context, 'Verify a number');
    await see(context, 'textbox', 'Phone number');
  },
};

export const AddressMissing: Story = {
  play: async (context) => {
    await press(context, 'Verify an address');
    await press(context, 'Send the code');
    await read(context, 'Give a whole e-mail address');
  },
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

/** The numbers can still be used. */
export const PartlyFailed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'verifiedResources.emails.list' }] }),
  play: (context) => read(context, 'The addresses could not be read'),
};

export const Dark: Story = { ...PhoneNumber, globals: { theme: 'dark' } };
export const Phone: Story = { ...Usual, parameters: scenario({ widthPx: 375 }) };
export const Narrow: Story = { ...PhoneNumber, parameters: scenario({ widthPx: 280 }) };

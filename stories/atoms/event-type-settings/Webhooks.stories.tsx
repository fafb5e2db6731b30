import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** Who is told of its bookings. */
const meta = {
  title: 'atoms/EventTypeSettings/Webhooks',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'webhooks' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const None: Story = {
  play: async (context) => {
    await read(context, 'No webhooks yet');
  },
};

export const Making: Story = {
  play: async (context) => {
    await press(context, 'New webhook');
    await see(context, 'textbox', 'Address that is called');
  },
};

export const ReadOnly: Story = {
  args: { fields: { webhooks: 'readOnly' } },
  play: async (context) => {
    await read(context, 'No webhooks yet');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import type { Sandbox } from 'daybook/sandbox';
import { charge } from '../../../test/support/charge.js';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { read, see } from '../../visitor.js';

/** What it costs. It can be read here, not changed. */
const meta = {
  title: 'atoms/EventTypeSettings/Payments',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'payments' },
  parameters: {
    scenario: {
      isSignedIn: true,
      prepare: async (sandbox: Sandbox) => {
        await charge({ sandbox }, 'initial-assessment');
        return undefined;
      },
    },
  },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Price: Story = {
  play: async (context) => {
    await read(context, '£58.00');
  },
};

export const German: Story = {
  parameters: { scenario: { ...meta.parameters.scenario, language: 'de' } },
  play: async (context) => {
    await see(context, 'heading', 'Bezahlung');
  },
};

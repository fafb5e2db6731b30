import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** How much of a host's time an event type may take. */
const meta = {
  title: 'atoms/EventTypeSettings/Limits',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'limits' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'group', 'Around each booking');
  },
};

export const PerPeriod: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'switch', 'Bookings per period'));
    await press(context, 'Add a period');
    await see(context, 'spinbutton', 'Bookings per week');
  },
};

export const BetweenTwoDates: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'radio', 'Between two dates'));
    await read(context, '31 days can be booked.');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { see } from '../../visitor.js';

/** One booking for a row of dates. */
const meta = {
  title: 'atoms/EventTypeSettings/Recurring',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'recurring' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const On: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'switch', 'Repetition'));
    await see(context, 'spinbutton', 'At most');
  },
};

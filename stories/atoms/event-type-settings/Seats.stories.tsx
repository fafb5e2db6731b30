import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { see } from '../../visitor.js';

/** Several people share each time. */
const meta = {
  title: 'atoms/EventTypeSettings/Seats',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'seats' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const On: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'switch', 'Seats'));
    await see(context, 'spinbutton', 'Seats at each time');
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConferencingAppsSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { press, see } from '../visitor.js';

/** Where a host meets people online. */
const meta = {
  title: 'atoms/ConferencingAppsSettings',
  component: ConferencingAppsSettings,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof ConferencingAppsSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'button', 'Connect Zoom');
  },
};

/** Google Meet makes its rooms by a Google Calendar, and there is none. */
export const MeetNeedsCalendar: Story = {
  play: async (context) => {
    await press(context, 'Connect Google Meet');
    await see(context, 'button', 'Connect Google Calendar');
  },
};

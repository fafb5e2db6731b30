import type { Meta, StoryObj } from '@storybook/react-vite';
import { DestinationCalendarSettings } from 'daybook';
import { twoCalendars } from '../host.js';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { see } from '../visitor.js';

/** Into which calendar new bookings are written. */
const meta = {
  title: 'atoms/DestinationCalendarSettings',
  component: DestinationCalendarSettings,
  parameters: { scenario: { isSignedIn: true, prepare: twoCalendars } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof DestinationCalendarSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'combobox', 'Where new bookings go');
  },
};

export const Nothing: Story = { parameters: { scenario: { isSignedIn: true } } };

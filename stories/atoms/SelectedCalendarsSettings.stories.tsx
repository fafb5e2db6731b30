import type { Meta, StoryObj } from '@storybook/react-vite';
import { SelectedCalendarsSettings } from 'daybook';
import { brokenCalendar, twoCalendars } from '../host.js';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { read } from '../visitor.js';

/** Accounts, and which of their calendars block. */
const meta = {
  title: 'atoms/SelectedCalendarsSettings',
  component: SelectedCalendarsSettings,
  parameters: { scenario: { isSignedIn: true, prepare: twoCalendars } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof SelectedCalendarsSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { play: (context) => read(context, 'What blocks your time') };

export const Broken: Story = {
  parameters: { scenario: { isSignedIn: true, prepare: brokenCalendar } },
  play: (context) => read(context, 'Outlook does not answer'),
};

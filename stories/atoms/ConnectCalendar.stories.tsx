import type { Meta, StoryObj } from '@storybook/react-vite';
import { AppleConnect, Connect, ConnectCalendar, GcalConnect, IcsFeedConnect, OutlookConnect } from 'daybook';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** A host connects her calendars. */
const meta = {
  title: 'atoms/ConnectCalendar',
  component: ConnectCalendar,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof ConnectCalendar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Choosing: Story = {
  play: async (context) => {
    await press(context, 'Connect a calendar');
    await see(context, 'heading', 'Connect a calendar');
  },
};

export const Apple: Story = {
  play: async (context) => {
    await press(context, 'Connect a calendar');
    await press(context, /^Apple iCloud/);
    await press(context, 'Connect');
    await read(context, 'Write your Apple ID.');
  },
};

export const Links: Story = {
  play: async (context) => {
    await press(context, 'Connect a calendar');
    await press(context, /^A calendar link/);
    await press(context, 'Add another link');
    await see(context, 'textbox', 'Link 2');
  },
};

/** One button for each provider, as in the incumbent. */
export const Buttons: Story = {
  render: () => (
    <>
      <Connect.GoogleCalendar isMultiCalendar />
      <Connect.OutlookCalendar />
      <Connect.AppleCalendar />
      <Connect.IcsFeed />
    </>
  ),
  play: async (context) => {
    await see(context, 'button', 'Connect Apple Calendar');
  },
};

/** The same by their own names, each in words of the host’s. */
export const ButtonsAlone: Story = {
  render: () => (
    <>
      <GcalConnect label="Google" />
      <OutlookConnect label="Outlook" />
      <AppleConnect label="Apple" />
      <IcsFeedConnect label="A link" />
    </>
  ),
  play: async (context) => {
    await see(context, 'button', 'Google');
  },
};

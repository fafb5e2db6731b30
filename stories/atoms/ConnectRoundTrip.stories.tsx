import type { Meta, StoryObj } from '@storybook/react-vite';
import { Connect, ConnectCalendar } from 'daybook';
import { loadConsent, opensUnseen } from '../consent.js';
import { ownCalendar } from '../host.js';
import { roundTripOf } from '../roundTrip.js';
import { onSandbox } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** The way to a calendar's provider and back, step by step. */
const meta = {
  title: 'atoms/Connect, the round trip',
  component: Connect.GoogleCalendar,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadConsent],
  beforeEach: opensUnseen,
  decorators: [onSandbox],
} satisfies Meta<typeof Connect.GoogleCalendar>;
export default meta;
type Story = StoryObj<typeof meta>;

const trip = roundTripOf({
  button: 'Connect Google Calendar',
  provider: 'Google Calendar',
  asks: 'calendars.getConnectUrl',
  checks: 'calendars.list',
  savePath: '/v2/calendars/google/save',
  done: /^Google Calendar connected$/,
});

export const Idle: Story = {
  play: async (context) => {
    await see(context, 'button', 'Connect Google Calendar');
  },
};
export const Asking: Story = { ...trip.asking };
export const Away: Story = { ...trip.away };
export const Checking: Story = { ...trip.checking };
export const Connected: Story = { ...trip.connected };
export const Blocked: Story = { ...trip.blocked };
export const Unreachable: Story = { ...trip.unreachable };
export const Refused: Story = { ...trip.refused };
export const Closed: Story = { ...trip.closed };
export const Unchecked: Story = { ...trip.unchecked };

/** The same account again, or none: the API does not tell which. */
export const Unchanged: Story = {
  args: { isMultiCalendar: true },
  parameters: { scenario: { isSignedIn: true, prepare: ownCalendar } },
  play: async (context) => {
    await trip.away.play(context);
    context.loaded.consent.refuse();
    await read(context, 'No other account was connected');
  },
};

/** In the dialog of the one button for all. */
export const InTheChooser: Story = {
  render: () => <ConnectCalendar />,
  play: async (context) => {
    await press(context, 'Connect a calendar');
    await press(context, /^Outlook, Microsoft 365/);
    await see(context, 'button', 'Show the window');
  },
};

export const InTheChooserRefused: Story = {
  ...InTheChooser,
  play: async (context) => {
    await InTheChooser.play?.(context);
    context.loaded.consent.refuse();
    await read(context, 'Nothing was connected');
  },
};

export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const Phone: Story = { ...Blocked, parameters: { scenario: { isSignedIn: true, widthPx: 375 } } };

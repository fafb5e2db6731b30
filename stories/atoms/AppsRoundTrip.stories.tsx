import type { Meta, StoryObj } from '@storybook/react-vite';
import { ConferencingAppsSettings } from 'daybook';
import { loadConsent, opensUnseen } from '../consent.js';
import { appThatStopped } from '../host.js';
import { roundTripOf } from '../roundTrip.js';
import { onSandbox } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** The way to a video app and back, step by step. */
const meta = {
  title: 'atoms/ConferencingAppsSettings, the round trip',
  component: ConferencingAppsSettings,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadConsent],
  beforeEach: opensUnseen,
  decorators: [onSandbox],
} satisfies Meta<typeof ConferencingAppsSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

const trip = roundTripOf({
  button: 'Connect Zoom',
  provider: 'Zoom',
  asks: 'conferencing.getAuthUrl',
  checks: 'conferencing.list',
  savePath: '/v2/conferencing/zoom/oauth/callback',
  done: /^Connected$/,
});

export const Asking: Story = { ...trip.asking };
export const Away: Story = { ...trip.away };
export const Checking: Story = { ...trip.checking };
export const Connected: Story = { ...trip.connected };
export const Blocked: Story = { ...trip.blocked };
export const Unreachable: Story = { ...trip.unreachable };
export const Refused: Story = { ...trip.refused };
export const Closed: Story = { ...trip.closed };
export const Unchecked: Story = { ...trip.unchecked };

/** Zoom refuses what it was connected with. */
export const StoppedWorking: Story = {
  parameters: { scenario: { prepare: appThatStopped } },
  play: (context) => read(context, 'Zoom no longer lets us in'),
};

/** Google Meet is on the way to the Google Calendar that it needs. */
export const MeetAway: Story = {
  play: async (context) => {
    await press(context, 'Connect Google Meet');
    await press(context, 'Connect Google Calendar');
    await see(context, 'button', 'Show the window');
  },
};

export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const Phone: Story = { ...Away, parameters: { scenario: { widthPx: 375 } } };

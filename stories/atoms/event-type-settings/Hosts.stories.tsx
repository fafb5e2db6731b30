import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { orgId, teamId } from '../../../test/support/teamIds.js';
import { teamWorld } from '../../../test/support/worlds.js';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** Who of a team is booked, and how. */
const meta = {
  title: 'atoms/EventTypeSettings/Hosts',
  component: EventTypeSettings,
  args: { id: 3, teamId, orgId, initialTab: 'team' },
  parameters: { scenario: { isSignedIn: true, world: teamWorld() } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Together: Story = {
  play: async (context) => {
    await read(context, 'All 2 have to be free.');
  },
};

export const ByTurns: Story = {
  args: { id: 4 },
  play: async (context) => {
    await see(context, 'combobox', 'Priority of Ben Okafor');
  },
};

export const Managed: Story = {
  args: { id: 5 },
  play: async (context) => {
    await read(context, 'A copy for one member.');
  },
};

export const Nobody: Story = {
  play: async (context) => {
    await press(context, 'Remove Ana Silva');
    await press(context, 'Remove Ben Okafor');
    await read(context, 'Choose at least one host, or everybody in the team.');
  },
};

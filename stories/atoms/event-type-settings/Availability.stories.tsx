import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { orgId, teamId } from '../../../test/support/teamIds.js';
import { teamWorld } from '../../../test/support/worlds.js';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { read, see } from '../../visitor.js';

/** Which of her schedules it goes by. */
const meta = {
  title: 'atoms/EventTypeSettings/Availability',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'availability' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'radio', /^Your default/);
  },
};

export const Another: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'radio', 'Evening video calls'));
    await read(context, 'Another schedule counts');
  },
};

export const Failed: Story = {
  parameters: { scenario: { isSignedIn: true, faults: [{ name: 'outage', operation: 'schedules.list' }] } },
  play: async (context) => {
    await read(context, 'The schedules could not be read');
  },
};

export const OfATeam: Story = {
  args: { id: 4, teamId, orgId },
  parameters: { scenario: { isSignedIn: true, world: teamWorld() } },
  play: async (context) => {
    await see(context, 'radio', 'Hours (Dora Lind)');
  },
};

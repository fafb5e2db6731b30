import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { teamId } from '../../../test/support/teamIds.js';
import { teamWorld } from '../../../test/support/worlds.js';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** Addresses that work for a while. */
const meta = {
  title: 'atoms/EventTypeSettings/Links',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'links' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const None: Story = {
  play: async (context) => {
    await read(context, 'No private links yet');
  },
};

export const Making: Story = {
  play: async (context) => {
    await press(context, 'New private link');
    await context.userEvent.click(await see(context, 'radio', 'Until a day'));
    await see(context, 'button', 'Make link');
  },
};

export const One: Story = {
  play: async (context) => {
    await press(context, 'New private link');
    await press(context, 'Make link');
    await read(context, '0 of 1 booking made');
  },
};

/** Only those of an organization have them. */
export const OfATeamAlone: Story = {
  args: { id: 4, teamId },
  parameters: { scenario: { isSignedIn: true, world: teamWorld() } },
  play: async (context) => {
    await read(context, /^There are private links only of your own event types/);
  },
};

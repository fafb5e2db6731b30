import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** What it is called, how long it takes, and where. */
const meta = {
  title: 'atoms/EventTypeSettings/Basics',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'setup' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'textbox', 'Title');
  },
};

export const Narrow: Story = {
  ...Usual,
  parameters: { scenario: { isSignedIn: true, widthPx: 375 } },
};

/** Which place comes next: what is taken or not connected says so. */
export const Places: Story = {
  play: async (context) => {
    await press(context, 'Add a place');
    await see(context, 'menuitem', 'A link of your own');
  },
};

export const WithoutTitle: Story = {
  play: async (context) => {
    await context.userEvent.clear(await see(context, 'textbox', 'Title'));
    await press(context, 'Save changes');
    await read(context, 'Give it a title.');
  },
};

export const German: Story = {
  parameters: { scenario: { isSignedIn: true, language: 'de' } },
  play: async (context) => {
    await see(context, 'textbox', 'Titel');
  },
};

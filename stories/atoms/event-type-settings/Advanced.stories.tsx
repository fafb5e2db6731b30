import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { read, see } from '../../visitor.js';

/** What is rarely changed. */
const meta = {
  title: 'atoms/EventTypeSettings/Advanced',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'advanced' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'heading', 'Confirming');
  },
};

export const AtShortNotice: Story = {
  play: async (context) => {
    await context.userEvent.click(
      await see(context, 'radio', 'I confirm only what is booked at short notice'),
    );
    await see(context, 'checkbox', 'Its time is taken while it waits');
  },
};

/** A colour that is hard to see is told, and can be kept. */
export const PaleColour: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'switch', 'Colours'));
    const light = await see(context, 'textbox', 'On light pages');
    await context.userEvent.clear(light);
    await context.userEvent.type(light, '#ffff00');
    await read(context, /^Hard to see on white/);
  },
};

export const German: Story = {
  parameters: { scenario: { isSignedIn: true, language: 'de', widthPx: 375 } },
  play: async (context) => {
    await see(context, 'heading', 'Benennung');
  },
};

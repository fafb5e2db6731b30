import type { Meta, StoryObj } from '@storybook/react-vite';
import { EventTypeSettings } from 'daybook';
import { loadSandbox, onSandbox } from '../../scenarios.js';
import { press, read, see } from '../../visitor.js';

/** What is asked before booking. */
const meta = {
  title: 'atoms/EventTypeSettings/Form',
  component: EventTypeSettings,
  args: { id: 1, initialTab: 'form' },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof EventTypeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = {
  play: async (context) => {
    await see(context, 'list', 'Questions');
    await see(context, 'button', 'Confirm booking');
  },
};

/** A new question is open at once. */
export const Adding: Story = {
  play: async (context) => {
    await press(context, 'Add a question');
    await context.userEvent.click(await see(context, 'menuitem', /^One choice, from a list/));
    await context.userEvent.keyboard('Where does it **hurt**?');
    await read(context, '“Where does it hurt?” added');
  },
};

export const Kinds: Story = {
  play: async (context) => {
    await press(context, 'Add a question');
    await see(context, 'menuitem', /^Checkbox/);
  },
};

export const NameInTwo: Story = {
  play: async (context) => {
    await press(context, 'Edit “Name”');
    await context.userEvent.click(await see(context, 'radio', 'First and last name'));
    await read(context, 'Name asked as first and last');
  },
};

export const ReadOnly: Story = {
  args: { fields: { form: 'readOnly' } },
  play: (context) => read(context, 'What is asked before someone can book.'),
};

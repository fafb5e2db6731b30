import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreateSchedule, CreateScheduleForm } from 'daybook';
import { withoutHours } from '../host.js';
import { loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { fillIn, press, read, see } from '../visitor.js';

/** New hours: a button that asks in a dialog, or the form by itself. */
const meta = {
  title: 'atoms/CreateSchedule',
  component: CreateSchedule,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof CreateSchedule>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });

// -- the button ----------------------------------------------------------------------------------
export const Usual: Story = {
  play: async (context) => {
    await see(context, 'button', 'New hours');
  },
};

export const Asking: Story = {
  play: async (context) => {
    await press(context, 'New hours');
    await see(context, 'textbox', 'Name');
  },
};

export const Dark: Story = { ...Asking, globals: { theme: 'dark' } };

// -- the form ------------------------------------------------------------------------------------
export const Form: Story = {
  render: () => <CreateScheduleForm onCancel={() => {}} />,
  play: async (context) => {
    await see(context, 'textbox', 'Name');
  },
};

/** They become the default. */
export const FirstOnes: Story = {
  ...Form,
  parameters: scenario({ prepare: withoutHours }),
  play: (context) => read(context, 'They are your first, so they become the default.'),
};

export const NameMissing: Story = {
  ...Form,
  play: async (context) => {
    await press(context, 'Create');
    await read(context, /Give them a name/);
  },
};

export const Failed: Story = {
  ...Form,
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.create' }] }),
  play: async (context) => {
    await see(context, 'textbox', 'Name');
    await fillIn(context, { Name: 'Mornings' });
    await press(context, 'Create');
    await read(context, 'They could not be created');
  },
};

export const Phone: Story = { ...Form, parameters: scenario({ widthPx: 375 }) };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreateEventType, CreateEventTypeForm } from 'daybook';
import { loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { fillIn, press, read, see } from '../visitor.js';

/** A new event type: a button that asks in a dialog, or the form by itself. */
const meta = {
  title: 'atoms/CreateEventType',
  component: CreateEventType,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof CreateEventType>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });
const templates = [
  {
    name: 'First meeting',
    description: 'Half an hour to get to know each other.',
    settings: { title: 'First meeting', lengthInMinutes: 30 },
  },
  {
    name: 'Group class',
    description: 'Eight people share each time.',
    settings: { title: 'Class', seats: { total: 8, showsAttendees: false, showsLeft: true } },
  },
];

// -- the button ----------------------------------------------------------------------------------
export const Asking: Story = {
  play: async (context) => {
    await press(context, 'New event type');
    await see(context, 'textbox', 'Title');
  },
};

export const Dark: Story = { ...Asking, globals: { theme: 'dark' } };

// -- the form ------------------------------------------------------------------------------------
export const Form: Story = {
  render: () => <CreateEventTypeForm templates={templates} onCancel={() => {}} />,
  play: async (context) => {
    await see(context, 'textbox', 'Title');
  },
};

export const AddressTaken: Story = {
  ...Form,
  play: async (context) => {
    await see(context, 'textbox', 'Title');
    await fillIn(context, { Title: 'Follow up' });
    await read(context, /“Follow-up” is at this address already/);
  },
};

export const Failed: Story = {
  ...Form,
  parameters: scenario({ faults: [{ name: 'outage', operation: 'eventTypes.create' }] }),
  play: async (context) => {
    await see(context, 'textbox', 'Title');
    await fillIn(context, { Title: 'Talk' });
    await press(context, 'Create');
    await read(context, 'It could not be created');
  },
};

/** Of a team's it asks who hosts. */
export const OfTeam: Story = {
  render: () => <CreateEventTypeForm teamId={2} />,
  play: async (context) => {
    await see(context, 'radio', 'All together');
  },
};

export const TeamMissing: Story = {
  render: () => <CreateEventTypeForm teamId={999} />,
  play: async (context) => {
    await see(context, 'heading', 'There is no such team');
  },
};

export const Phone: Story = { ...Form, parameters: scenario({ widthPx: 375 }) };

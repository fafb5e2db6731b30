import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreateEventType, ListEventTypes } from 'daybook';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** All event types of a host, or of a team. */
const meta = {
  title: 'atoms/ListEventTypes',
  component: ListEventTypes,
  args: { onOpen: () => {}, createButton: <CreateEventType /> },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof ListEventTypes>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });

export const Usual: Story = {
  play: (context) => read(context, 'We talk about what hurts, look at how you move, and agree on a plan.'),
};

export const MenuOpen: Story = {
  play: async (context) => {
    await press(context, 'What to do with “Follow-up”');
    await see(context, 'menuitem', 'Delete…');
  },
};

/** It says what follows, and that hiding might do. */
export const Deleting: Story = {
  play: async (context) => {
    await press(context, 'What to do with “Follow-up”');
    await context.userEvent.click(await see(context, 'menuitem', 'Delete…'));
    await see(context, 'heading', 'Delete “Follow-up”?');
  },
};

const chooseAll: Story['play'] = async (context) => {
  await context.userEvent.click(await see(context, 'checkbox', 'Choose all'));
};

export const OtherHours: Story = {
  play: async (context) => {
    await chooseAll(context);
    await press(context, 'Change hours');
    await see(context, 'combobox', 'Hours');
  },
};

export const AnotherPlace: Story = {
  play: async (context) => {
    await chooseAll(context);
    await press(context, 'Change place');
    await see(context, 'combobox', 'Place');
  },
};

/** Those that failed can be tried again. */
export const NotChanged: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'eventTypes.update' }] }),
  play: async (context) => {
    await chooseAll(context);
    await press(context, 'Change place');
    await press(context, 'Change 3 event types');
    await read(context, '3 of 3 could not be changed');
  },
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'eventTypes.list' }] }),
  play: async (context) => {
    await see(context, 'heading', 'The event types could not be read');
  },
};

export const Dark: Story = { ...MenuOpen, globals: { theme: 'dark' } };
export const Phone: Story = { ...Usual, parameters: scenario({ widthPx: 375 }) };
export const Narrow: Story = { ...Usual, parameters: scenario({ widthPx: 280 }) };

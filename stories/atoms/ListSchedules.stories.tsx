import type { Meta, StoryObj } from '@storybook/react-vite';
import { ListSchedules } from 'daybook';
import { namingHours, withoutDefaultHours, withoutHours } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** All hours of a host. */
const meta = {
  title: 'atoms/ListSchedules',
  component: ListSchedules,
  args: { onOpenSchedule: () => {} },
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof ListSchedules>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });
const openMenu: Story['play'] = async (context) => {
  await press(context, 'What to do with “Practice hours”');
  await see(context, 'menuitem', 'Delete…');
};

export const Usual: Story = {
  play: (context) => read(context, 'used by 3 event types'),
};

export const MenuOpen: Story = { play: openMenu };

/** It says what goes by these hours, and by which it will go. */
export const Deleting: Story = {
  play: async (context) => {
    await press(context, 'What to do with “Practice hours”');
    await context.userEvent.click(await see(context, 'menuitem', 'Delete…'));
    await see(context, 'heading', 'Delete “Practice hours”?');
  },
};

/** Which event types shall go by it too is asked. */
export const NewDefault: Story = {
  parameters: scenario({ prepare: namingHours }),
  play: async (context) => {
    await press(context, 'What to do with “Evening video calls”');
    await context.userEvent.click(await see(context, 'menuitem', 'Make it the default'));
    await see(context, 'heading', '“Evening video calls” is the default now');
  },
};

/** One after the other. */
export const NewDefaultTaken: Story = {
  parameters: scenario({
    prepare: namingHours,
    faults: [{ name: 'slow', operation: 'eventTypes.update', ms: FOREVER_MS }],
  }),
  play: async (context) => {
    await NewDefault.play?.(context);
    await press(context, 'Choose event types');
    await press(context, 'Select all');
    await press(context, /^Change \d+ event types?$/);
    await see(context, 'button', /^\d+ of \d+…$/);
  },
};

export const DefaultRefused: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.update' }] }),
  play: async (context) => {
    await press(context, 'What to do with “Evening video calls”');
    await context.userEvent.click(await see(context, 'menuitem', 'Make it the default'));
    await read(context, /could not be made the default/);
  },
};

export const NoDefault: Story = {
  parameters: scenario({ prepare: withoutDefaultHours }),
  play: (context) => read(context, 'None of these is the default'),
};

export const Empty: Story = {
  parameters: scenario({ prepare: withoutHours }),
  play: async (context) => {
    await see(context, 'heading', 'No hours yet');
  },
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.list' }] }),
  play: async (context) => {
    await see(context, 'heading', 'The hours could not be read');
  },
};

export const Dark: Story = { ...MenuOpen, globals: { theme: 'dark' } };
export const Phone: Story = { ...Usual, parameters: scenario({ widthPx: 375 }) };
export const Narrow: Story = { ...Usual, parameters: scenario({ widthPx: 280 }) };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { AvailabilitySettings } from 'daybook';
import { shortenMondays, withoutDefaultHours, withoutHours } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see, seeDialog, writeTime } from '../visitor.js';

/** A host’s hours, in each way that they can stand. */
const meta = {
  title: 'atoms/AvailabilitySettings',
  component: AvailabilitySettings,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof AvailabilitySettings>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });
const titled =
  (title: string): Story['play'] =>
  async (context) => {
    await see(context, 'heading', title);
  };

const UNTIL = 'Monday, second range, to';

// -- the week ------------------------------------------------------------------------------------
export const Usual: Story = {
  play: async (context) => {
    await see(context, 'combobox', UNTIL);
  },
};

/** What is changed stands in the bar that saves it. */
export const Changed: Story = {
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await context.userEvent.click(await see(context, 'switch', /^Saturday/));
    await read(context, '2 unsaved changes');
  },
};

/** The afternoon begins before the morning ends. */
export const WithFault: Story = {
  play: async (context) => {
    await writeTime(context, 'Monday, second range, from', '12:00');
    await read(context, /Starts before the hours above end/);
  },
};

/** Past midnight: the rest can go to the next day. */
export const PastMidnight: Story = {
  play: async (context) => {
    await writeTime(context, UNTIL, '02:00');
    await see(context, 'button', /Until midnight, and on Tuesday until 02:00/);
  },
};

export const CopyOpen: Story = {
  play: async (context) => {
    await press(context, 'Copy Monday to other days');
    const dialog = await seeDialog('Copy Monday’s hours to');
    await context.userEvent.click(dialog.getByRole('checkbox', { name: 'Friday' }));
  },
};

export const AddingDates: Story = {
  play: async (context) => {
    await press(context, 'Add a date');
    const dialog = await seeDialog('Add a date');
    await context.userEvent.click(dialog.getByRole('gridcell', { name: /20 November 2026/ }));
  },
};

export const Deleting: Story = {
  play: async (context) => {
    await press(context, 'More');
    await context.userEvent.click(await see(context, 'menuitem', 'Delete'));
    await see(context, 'heading', 'Delete “Practice hours”?');
  },
};

export const DeletingNow: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'schedules.delete', ms: FOREVER_MS }] }),
  play: async (context) => {
    await Deleting.play?.(context);
    await press(context, 'Delete');
    await see(context, 'button', 'Deleting…');
  },
};

export const DeleteFailed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.delete' }] }),
  play: async (context) => {
    await Deleting.play?.(context);
    await press(context, 'Delete');
    await read(context, 'It could not be deleted');
  },
};

export const Deleted: Story = {
  play: async (context) => {
    await Deleting.play?.(context);
    await press(context, 'Delete');
    await see(context, 'heading', '“Practice hours” is deleted');
  },
};

// -- saving --------------------------------------------------------------------------------------
export const Saved: Story = {
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await press(context, 'Save changes');
    await context.canvas.findAllByText('Saved');
  },
};

/** It can be changed meanwhile. */
export const Saving: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'schedules.update', ms: FOREVER_MS }] }),
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await press(context, 'Save changes');
    await see(context, 'button', 'Saving…');
  },
};

export const SaveFailed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.update' }] }),
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await press(context, 'Save changes');
    await read(context, 'Your changes are not saved');
  },
};

/** Another tab saved other Mondays meanwhile. */
export const Conflict: Story = {
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await shortenMondays(context.loaded.sandbox);
    await press(context, 'Save changes');
    await read(context, 'This was changed elsewhere meanwhile');
  },
};

/** A step forward, once she has gone back. */
export const Undone: Story = {
  play: async (context) => {
    await writeTime(context, UNTIL, '16:00');
    await press(context, 'Undo');
    await see(context, 'button', 'Redo');
  },
};

// -- nothing to change ---------------------------------------------------------------------------
export const ReadOnly: Story = {
  args: { isReadOnly: true },
  play: (context) => read(context, 'These hours are not yours to change.'),
};

export const DryRun: Story = {
  args: { isDryRun: true },
  play: (context) => read(context, 'Just to try: nothing is saved.'),
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Empty: Story = {
  parameters: scenario({ prepare: withoutHours }),
  play: titled('There are no hours yet'),
};

export const NoDefault: Story = {
  parameters: scenario({ prepare: withoutDefaultHours }),
  play: titled('None of your hours is the default'),
};

export const Missing: Story = { args: { id: 4040 }, play: titled('There are no such hours') };

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'schedules.getDefault' }] }),
  play: titled('The hours could not be loaded'),
};

// -- elsewhere -----------------------------------------------------------------------------------
export const Dark: Story = { ...Changed, globals: { theme: 'dark' } };
export const Phone: Story = { ...Changed, parameters: scenario({ widthPx: 375 }) };
export const PhoneDark: Story = { ...Phone, globals: { theme: 'dark' } };
export const Narrow: Story = { ...WithFault, parameters: scenario({ widthPx: 280 }) };
export const RightToLeft: Story = { ...Changed, globals: { direction: 'rtl' } };

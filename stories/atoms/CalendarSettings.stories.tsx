import type { Meta, StoryObj } from '@storybook/react-vite';
import { CalendarSettings } from 'daybook';
import type { Preparation } from '../host.js';
import { brokenCalendar, twoCalendars } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** A host's accounts, which of their calendars block, and where bookings go. */
const meta = {
  title: 'atoms/CalendarSettings',
  component: CalendarSettings,
  parameters: { scenario: { isSignedIn: true, prepare: twoCalendars } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof CalendarSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({
  scenario: { isSignedIn: true, prepare: twoCalendars, ...scenario },
});
const nothing: Preparation = async () => undefined;

export const Usual: Story = { play: (context) => read(context, 'What blocks today') };

export const Broken: Story = {
  parameters: scenario({ prepare: brokenCalendar }),
  play: (context) => read(context, 'Outlook does not answer'),
};

/** It says what follows, in numbers. */
export const Removing: Story = {
  play: async (context) => {
    await press(context, /^What to do with Google/);
    await context.userEvent.click(await see(context, 'menuitem', 'Remove account…'));
    await see(context, 'heading', /^Remove Google Calendar/);
  },
};

export const RemovingNow: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'calendars.disconnect', ms: FOREVER_MS }] }),
  play: async (context) => {
    await Removing.play?.(context);
    await press(context, 'Remove account');
    await see(context, 'button', 'Removing…');
  },
};

export const RemoveFailed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'calendars.disconnect' }] }),
  play: async (context) => {
    await Removing.play?.(context);
    await press(context, 'Remove account');
    await read(context, 'The account could not be removed');
  },
};

export const Refused: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'selectedCalendars.create' }] }),
  play: async (context) => {
    const [first] = await context.canvas.findAllByRole('switch', { name: 'Work' });
    if (first) await context.userEvent.click(first);
    await read(context, /could not be switched on/);
  },
};

export const NothingBlocks: Story = {
  play: async (context) => {
    const all = await context.canvas.findAllByRole('switch', { checked: true });
    for (const one of all) await context.userEvent.click(one);
    await read(context, 'No calendar blocks your time');
  },
};

export const Nothing: Story = {
  parameters: scenario({ prepare: nothing }),
  play: async (context) => {
    await see(context, 'heading', 'No calendars yet');
  },
};

export const Loading: Story = { parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }) };

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'calendars.list' }] }),
  play: async (context) => {
    await see(context, 'heading', 'Your calendars could not be read');
  },
};

export const Dark: Story = { ...Broken, globals: { theme: 'dark' } };
export const German: Story = { parameters: scenario({ prepare: brokenCalendar, language: 'de' }) };
export const Phone: Story = { ...Broken, parameters: scenario({ prepare: brokenCalendar, widthPx: 375 }) };
export const Narrow: Story = { ...Broken, parameters: scenario({ prepare: brokenCalendar, widthPx: 280 }) };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { ownCalendar } from '../host.js';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { read, see } from '../visitor.js';

/** Hannah looks for a time with a colleague: her own calendar stands behind the times, once she wants it. */
const meta = {
  title: 'atoms/Booker own calendar',
  component: Booker,
  args: {
    username: 'theo',
    eventSlug: 'remote-session',
    timeZone: 'Europe/London',
    selectedDate: '2026-11-10',
  },
  parameters: { scenario: { prepare: ownCalendar, isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof Booker>;
export default meta;
type Story = StoryObj<typeof meta>;

const shown = async (context: Parameters<typeof see>[0]) => {
  await context.userEvent.click(await see(context, 'switch', 'Show my calendar'));
  await see(context, 'button', /^14:00.*you are busy/);
};

export const Month: Story = { play: shown };
export const Week: Story = { args: { view: 'WEEK_VIEW' }, play: shown };
export const Columns: Story = { args: { view: 'COLUMN_VIEW' }, play: shown };
export const List: Story = { args: { view: 'LIST_VIEW' }, play: shown };

export const Failed: Story = {
  play: async (context) => {
    const wanted = await see(context, 'switch', 'Show my calendar');
    context.loaded.sandbox.fault({ name: 'outage', operation: 'calendars.listBusyTimes' });
    await context.userEvent.click(wanted);
    await read(context, /^Your calendar could not be read/);
  },
};

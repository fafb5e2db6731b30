import type { Meta, StoryObj } from '@storybook/react-vite';
import { BusyTimes } from 'daybook';
import { connectCalendar } from '../../test/support/ownCalendar.js';
import type { Preparation } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

const busyWeek: Preparation = async (sandbox) => {
  await connectCalendar(sandbox, [
    { title: 'Team meeting', start: '2026-11-02T09:00:00Z', end: '2026-11-02T10:30:00Z' },
    { title: 'Supervision', start: '2026-11-02T10:00:00Z', end: '2026-11-02T11:30:00Z' },
    { title: 'Stand-up', start: '2026-11-04T09:00:00Z', end: '2026-11-04T09:15:00Z' },
    { title: 'Conference', start: '2026-11-05T00:00:00Z', end: '2026-11-06T00:00:00Z' },
    { title: 'Night train', start: '2026-11-07T21:00:00Z', end: '2026-11-08T07:00:00Z' },
  ]);
  return undefined;
};

/** A week with what blocks it. */
const meta = {
  title: 'atoms/BusyTimes',
  component: BusyTimes,
  parameters: { scenario: { isSignedIn: true, prepare: busyWeek } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof BusyTimes>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({
  scenario: { isSignedIn: true, prepare: busyWeek, ...scenario },
});

export const Week: Story = { play: (context) => read(context, 'Supervision') };

export const List: Story = {
  play: async (context) => {
    await context.userEvent.click(await see(context, 'radio', 'List'));
    await read(context, 'Supervision');
  },
};

export const Phone: Story = {
  parameters: scenario({ widthPx: 343 }),
  play: (context) => read(context, 'Conference'),
};

export const NextWeek: Story = {
  play: async (context) => {
    await press(context, 'Next week');
    await see(context, 'button', 'This week');
  },
};

export const NoCalendar: Story = {
  parameters: scenario({ prepare: async () => undefined }),
  play: (context) => read(context, /No calendar of yours counts/),
};

/** Its calendars can't be asked: that is said, and is no free week. */
export const CalendarDown: Story = {
  parameters: scenario({ faults: [{ name: 'calendar-down' }] }),
  play: (context) => read(context, /Missing here/),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'me.get' }] }),
  play: async (context) => {
    await see(context, 'heading', 'What blocks your time could not be read');
  },
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

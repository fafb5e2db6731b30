import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { groupAndLinks } from '../../test/support/worlds.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { chooseDay, chooseTime, fillIn, press, read, see } from '../visitor.js';

/** Where there is no time to choose, in each layout: none left, none that could be read, none that is hers. */
const meta = {
  title: 'atoms/Booker trouble',
  component: Booker,
  args: { username: 'hannah', eventSlug: 'initial-assessment', timeZone: 'Europe/London' },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof Booker>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario });

const empty: Story = {
  args: { username: 'mei', eventSlug: 'sports-massage' },
  play: (context) => read(context, /^Nothing is free in the months ahead either/),
};
export const EmptyWeek: Story = { ...empty, args: { ...empty.args, view: 'WEEK_VIEW' } };
export const EmptyColumns: Story = { ...empty, args: { ...empty.args, view: 'COLUMN_VIEW' } };
export const EmptyList: Story = { ...empty, args: { ...empty.args, view: 'LIST_VIEW' } };

/** The next free day lies in another week. */
export const NextFreeAfterTheWeek: Story = {
  args: { view: 'WEEK_VIEW' },
  parameters: scenario({ now: '2026-11-06T18:00:00Z' }),
  play: async (context) => {
    await see(context, 'button', /^Go to Mon 9 November/);
  },
};

const outage: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'slots.list' }] }),
  play: (context) => read(context, 'The times did not load'),
};
export const OutageWeek: Story = { ...outage, args: { view: 'WEEK_VIEW' } };
export const OutageColumns: Story = { ...outage, args: { view: 'COLUMN_VIEW' } };
export const OutageList: Story = { ...outage, args: { view: 'LIST_VIEW' } };

/** Over a second: she reads what she waits for. */
export const Waiting: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'slots.list', ms: FOREVER_MS }] }),
  play: async (context) => {
    const [, inSight] = await context.canvas.findAllByText('Looking for free times');
    inSight?.scrollIntoView({ block: 'nearest' });
  },
};

/** A private link that was good until the end of November: she learns it when she books. */
export const PrivateLinkGone: Story = {
  args: { username: 'ana', eventSlug: 'quiet', hashedLink: 'for-november' },
  parameters: scenario({ world: groupAndLinks, now: '2026-12-02T09:00:00Z' }),
  play: async (context) => {
    await chooseDay(context, /^Thursday 3 December/);
    await chooseTime(context, '10:00');
    await see(context, 'textbox', 'Name');
    await fillIn(context, { Name: 'Priya Raman', Email: 'priya.raman@post.example' });
    await press(context, 'Confirm booking');
    await read(context, /This link has expired, or was used already/);
  },
};

/** She followed a link to a time, in the page's address, that somebody else has booked since. */
export const LinkedTimeGone: Story = {
  args: { allowUpdatingUrlParams: true },
  beforeEach: () => {
    const { href } = location;
    const url = new URL(href);
    url.searchParams.set('slot', '2026-11-11T10:30:00Z');
    history.replaceState(history.state, '', url);
    return () => history.replaceState(history.state, '', href);
  },
  play: (context) => read(context, 'Wed 11 November, 10:30 is no longer free'),
};

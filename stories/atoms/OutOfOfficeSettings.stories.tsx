import type { Meta, StoryObj } from '@storybook/react-vite';
import { OutOfOfficeSettings } from 'daybook';
import { admin, adminAway } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** The days on which a host is away. */
const meta = {
  title: 'atoms/OutOfOfficeSettings',
  component: OutOfOfficeSettings,
  parameters: { scenario: { isSignedIn: true, prepare: adminAway } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof OutOfOfficeSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({
  scenario: { isSignedIn: true, prepare: adminAway, ...scenario },
});
const titled =
  (title: string): Story['play'] =>
  async (context) => {
    await see(context, 'heading', title);
  };

export const Usual: Story = { play: (context) => read(context, 'Theo Marsh is booked instead') };

export const Nothing: Story = {
  parameters: scenario({ prepare: admin }),
  play: (context) => read(context, 'No absence is ahead.'),
};

export const Adding: Story = {
  play: async (context) => {
    await press(context, 'Add days');
    await see(context, 'combobox', 'Who is booked instead');
  },
};

export const DaysMissing: Story = {
  play: async (context) => {
    await press(context, 'Add days');
    await press(context, 'Save');
    await read(context, 'Choose the first day.');
  },
};

/** Who stands in can be another, not nobody. */
export const Editing: Story = {
  play: async (context) => {
    await press(context, /^Change .*21 December/);
    await see(context, 'combobox', 'Who is booked instead');
  },
};

export const Deleting: Story = {
  play: async (context) => {
    await press(context, /^Delete .*21 December/);
    await see(context, 'heading', 'Delete this absence?');
  },
};

/** The API lets admins alone keep these days. */
export const Refused: Story = {
  parameters: scenario({ prepare: async () => undefined }),
  play: titled('Only for admins'),
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'organizations.users.outOfOffice.list' }] }),
  play: titled('The days out of office could not be read'),
};

export const Dark: Story = { ...Editing, globals: { theme: 'dark' } };
export const Phone: Story = { ...Usual, parameters: scenario({ widthPx: 375 }) };
export const Narrow: Story = { ...Adding, parameters: scenario({ widthPx: 280 }) };

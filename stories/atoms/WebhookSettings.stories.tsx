import type { Meta, StoryObj } from '@storybook/react-vite';
import { WebhookSettings } from 'daybook';
import { hooked } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** Which servers are called for what happens. */
const meta = {
  title: 'atoms/WebhookSettings',
  component: WebhookSettings,
  parameters: { scenario: { isSignedIn: true, prepare: hooked } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof WebhookSettings>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({
  scenario: { isSignedIn: true, prepare: hooked, ...scenario },
});

export const Usual: Story = { play: (context) => read(context, 'https://desk.host.example/bookings') };

export const Nothing: Story = {
  parameters: scenario({ prepare: async () => undefined }),
  play: (context) => read(context, 'No webhooks yet'),
};

export const Adding: Story = {
  play: async (context) => {
    await press(context, 'New webhook');
    await see(context, 'textbox', 'Address that is called');
  },
};

/** Its secret stays unseen; its template is checked, and filled in for a sample. */
export const Changing: Story = {
  play: async (context) => {
    await press(context, /^Change https:\/\/desk/);
    await read(context, 'There is a secret, and calls are signed.');
  },
};

export const Deleting: Story = {
  play: async (context) => {
    await press(context, /^Delete https:\/\/desk/);
    await see(context, 'heading', 'Delete this webhook?');
  },
};

/** An organization's are its admins'. */
export const Refused: Story = {
  args: { owner: { kind: 'organization', orgId: 1 } },
  play: async (context) => {
    await see(context, 'heading', 'Only for admins');
  },
};

export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'webhooks.list' }] }),
  play: async (context) => {
    await see(context, 'heading', 'The webhooks could not be read');
  },
};

export const Dark: Story = { ...Changing, globals: { theme: 'dark' } };
export const Phone: Story = { ...Usual, parameters: scenario({ widthPx: 375 }) };
export const Narrow: Story = { ...Adding, parameters: scenario({ widthPx: 280 }) };

import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { VerifiedResources } from 'daybook';
import type { Fault } from 'daybook/sandbox';
import { FOREVER_MS, loadSandbox, onSandbox } from '../scenarios.js';
import { fillIn, press, see } from '../visitor.js';

/** The code by which a host shows that an address is hers, in each way that it can stand. */
const meta = {
  title: 'atoms/VerifiedResources, the code',
  component: VerifiedResources,
  parameters: { scenario: { isSignedIn: true } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof VerifiedResources>;
export default meta;
type Story = StoryObj<typeof meta>;

const ADDRESS = 'reception@hannah.example';
const sends = { operation: 'verifiedResources.emails.requestCode' } as const;
const checks = { operation: 'verifiedResources.emails.verify' } as const;

async function askForCode(context: StoryContext) {
  await press(context, 'Verify an address');
  await fillIn(context, { 'E-mail address': ADDRESS });
  await press(context, 'Send the code');
  await see(context, 'textbox', 'Code');
}

/** Half a minute later, with something in the way of the next one. */
async function askAgain(context: StoryContext, fault: Fault) {
  await askForCode(context);
  const { sandbox } = context.loaded;
  sandbox.advance({ seconds: 31 });
  sandbox.fault(fault);
  await press(context, /^Send it again$/);
}

async function enter(context: StoryContext, fault?: Fault) {
  await askForCode(context);
  if (fault) context.loaded.sandbox.fault(fault);
  await fillIn(context, { Code: '000000' });
}

/** What stands there, and is said apart, too. */
const readAloud = ({ canvas }: StoryContext, text: string | RegExp) => canvas.findAllByText(text);

export const Waiting: Story = { play: askForCode };

export const Sending: Story = {
  play: async (context) => {
    await askAgain(context, { name: 'slow', ms: FOREVER_MS, ...sends });
    await readAloud(context, `Sending another code to ${ADDRESS}…`);
  },
};

export const Checking: Story = {
  play: async (context) => {
    await enter(context, { name: 'slow', ms: FOREVER_MS, ...checks });
    await see(context, 'button', 'Sending…');
  },
};

export const Wrong: Story = {
  play: async (context) => {
    await enter(context);
    await readAloud(context, 'This is not the code. Look into the newest message.');
  },
};

export const Busy: Story = {
  play: async (context) => {
    await askAgain(context, { name: 'rate-limited', retryAfterSeconds: 42, times: 9, ...sends });
    await readAloud(context, /^Too many codes were asked for/);
  },
};

export const NotSent: Story = {
  play: async (context) => {
    await askAgain(context, { name: 'outage', ...sends });
    await readAloud(context, /^No code could be sent there/);
  },
};

export const Failed: Story = {
  play: async (context) => {
    await enter(context, { name: 'outage', ...checks });
    await readAloud(context, 'The connection failed. Check it and try again.');
  },
};

export const Dark: Story = { ...Wrong, globals: { theme: 'dark' } };

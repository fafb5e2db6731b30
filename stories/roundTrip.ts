import type { StoryContext } from '@storybook/react-vite';
import type { Fault } from 'daybook/sandbox';
import { opensNone } from './consent.js';
import { FOREVER_MS, type Scenario } from './scenarios.js';
import { press, read, see } from './visitor.js';

type OperationName = NonNullable<Extract<Fault, { name: 'outage' }>['operation']>;

export interface RoundTripFacts {
  /** The button that begins it. */
  button: string;
  /** Whose page she is sent to, as it is called on ours. */
  provider: string;
  /** Which operation gives that page's address. */
  asks: OperationName;
  /** Which operation tells what is connected. */
  checks: OperationName;
  /** Where the provider brings what it has to bring. */
  savePath: string;
  /** What is to be seen once it is connected. */
  done: RegExp;
}

/** What is painted while she waits: it is said apart, too. */
const waitingFor = ({ canvas }: StoryContext, text: string) => canvas.findByText(text, { selector: 'p' });

const signedIn = (scenario: Scenario) => ({ scenario: { isSignedIn: true, ...scenario } });

/** Each step of a round trip, by the very presses and answers that lead there. */
export function roundTripOf({ button, provider, asks, checks, savePath, done }: RoundTripFacts) {
  const away = async (context: StoryContext) => {
    await press(context, button);
    await see(context, 'button', 'Show the window');
  };
  const back = async (context: StoryContext) => {
    await away(context);
    await context.loaded.consent.allow(context.loaded.sandbox, savePath);
  };
  return {
    asking: {
      parameters: signedIn({ faults: [{ name: 'slow', ms: FOREVER_MS, operation: asks }] }),
      play: async (context: StoryContext) => {
        await press(context, button);
        await waitingFor(context, `Asking for the way to ${provider}…`);
      },
    },
    away: { play: away },
    checking: {
      play: async (context: StoryContext) => {
        await away(context);
        context.loaded.sandbox.fault({ name: 'slow', ms: FOREVER_MS, operation: checks });
        context.loaded.consent.refuse();
        await waitingFor(context, `Checking with ${provider}…`);
      },
    },
    connected: {
      play: async (context: StoryContext) => {
        await back(context);
        await read(context, done);
      },
    },
    blocked: {
      beforeEach: opensNone,
      play: async (context: StoryContext) => {
        await press(context, button);
        await read(context, 'Your browser blocked the window');
      },
    },
    unreachable: {
      parameters: signedIn({ faults: [{ name: 'outage', operation: asks }] }),
      play: async (context: StoryContext) => {
        await press(context, button);
        await read(context, `${provider} can’t be connected right now`);
      },
    },
    refused: {
      play: async (context: StoryContext) => {
        await away(context);
        context.loaded.consent.refuse();
        await read(context, 'Nothing was connected');
      },
    },
    closed: {
      play: async (context: StoryContext) => {
        await away(context);
        context.loaded.consent.close();
        await read(context, 'The window was closed, and nothing was connected');
      },
    },
    unchecked: {
      play: async (context: StoryContext) => {
        await away(context);
        context.loaded.sandbox.fault({ name: 'outage', operation: checks });
        context.loaded.consent.refuse();
        await read(context, 'Nobody can say whether it worked');
      },
    },
  };
}

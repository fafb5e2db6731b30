import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { PrefetchedBooker } from 'daybook';
import { prefetchBooker } from 'daybook/prefetch';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { chooseSlot } from '../visitor.js';

const booker = { username: 'hannah', eventSlug: 'initial-assessment' };

/** What a server does: it reads the first times before the page is made. */
const loadPrefetched = async (context: Pick<StoryContext, 'parameters'>) => {
  const loaded = await loadSandbox(context);
  const { fetch, now } = loaded.sandbox;
  const prefetched = await prefetchBooker({ ...booker, fetch, now, visitorTimeZone: 'Europe/London' });
  return { ...loaded, prefetched };
};

/** A Booker whose first times a server has read. */
const meta: Meta = {
  title: 'atoms/PrefetchedBooker',
  loaders: [loadPrefetched],
  decorators: [onSandbox],
  render: (_, { loaded }) => (
    <PrefetchedBooker {...booker} timeZone="Europe/London" prefetched={loaded.prefetched} />
  ),
};
export default meta;

export const Usual: StoryObj = { play: (context) => chooseSlot(context) };

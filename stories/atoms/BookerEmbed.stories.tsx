import type { Meta, StoryObj } from '@storybook/react-vite';
import { BookerEmbed, type BookerEmbedProps } from 'daybook';
import { loadSandbox } from '../scenarios.js';
import { chooseTime, see } from '../visitor.js';

const shown =
  (props: BookerEmbedProps): NonNullable<Story['render']> =>
  (_, { loaded, globals }) => (
    <div style={{ justifySelf: 'stretch' }}>
      <BookerEmbed
        {...props}
        timeZone="Europe/London"
        language={globals.language}
        appearance={{ theme: globals.theme }}
        fetch={loaded.sandbox.fetch}
        now={loaded.sandbox.now}
      />
    </div>
  );

/** A Booker on a page that has no provider. */
const meta: Meta = { title: 'atoms/BookerEmbed', loaders: [loadSandbox] };
export default meta;
type Story = StoryObj;

export const OfAHost: Story = {
  render: shown({ username: 'hannah', eventSlug: 'initial-assessment' }),
  play: async (context) => {
    await see(context, 'heading', 'Initial assessment');
  },
};

const answers = 'name=Priya%20Raman&email=priya.raman@post.example';

/** What somebody has answered in a routing form led to this address, and fills in what is asked once more. */
export const Routed: Story = {
  render: shown({
    routingFormUrl: `https://booking.example/team/physiotherapists/first-available?cal.teamId=2&${answers}`,
  }),
  play: async (context) => {
    await chooseTime(context, '15:30');
    await see(context, 'heading', 'Your details');
  },
};

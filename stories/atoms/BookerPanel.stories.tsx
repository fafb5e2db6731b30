import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { expect, waitFor } from 'storybook/test';
import { offered } from '../host.js';
import { panelWorld } from '../panelWorld.js';
import { loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { chooseTime, press, read, see } from '../visitor.js';

/** Whom and what she books: a story for everything that an event type can say about itself. */
const meta = {
  title: 'atoms/Booker panel',
  component: Booker,
  args: { username: 'hannah', eventSlug: 'long', timeZone: 'Europe/London' },
  parameters: { scenario: { world: panelWorld } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof Booker>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { world: panelWorld, ...scenario } });
const ofTeam = (eventSlug: string) => ({
  username: undefined,
  teamId: 2,
  teamSlug: 'physiotherapists',
  eventSlug,
});
/** A card of three colours, which fetches nothing. */
const banner = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path fill="#1f6f5c" d="M0 0h1v1H0z"/><path fill="#e0b04c" d="M1 0h1v1H1z"/><path fill="#b4452f" d="M2 0h1v1H2z"/></svg>')}`;

export const Together: Story = {
  args: ofTeam('together'),
  play: (context) => read(context, 'Hannah Lindqvist and Theo Marsh'),
};

export const ByTurns: Story = {
  args: ofTeam('turns'),
  play: (context) => read(context, 'One of Hannah Lindqvist and 4 others'),
};

export const ByTurnsWithoutFaces: Story = {
  args: { ...ofTeam('turns'), hideOrgTeamAvatar: true },
  play: (context) => read(context, 'Physiotherapists'),
};

export const LongDescription: Story = {
  play: async (context) => {
    await press(context, 'Read more');
    await see(context, 'button', 'Read less');
  },
};
export const LongDescriptionOnAPhone: Story = {
  parameters: scenario({ widthPx: 375 }),
  play: (context) => see(context, 'button', 'Read more').then(() => undefined),
};

export const PrivatePlace: Story = {
  args: { eventSlug: 'private' },
  play: (context) => read(context, 'Told once it is booked'),
};

export const Priced: Story = {
  args: { eventSlug: 'private' },
  parameters: scenario({ eventTypeFacts: { price: 5800, currency: 'gbp' } }),
  play: (context) => read(context, '£58'),
};

export const ManyLengths: Story = {
  args: { eventSlug: 'lengths' },
  play: (context) => see(context, 'combobox', 'Length').then(() => undefined),
};

export const Seats: Story = {
  args: { eventSlug: 'seats' },
  play: (context) => read(context, '4 places at each time'),
};

export const Series: Story = {
  args: { eventSlug: 'series' },
  play: (context) => read(context, 'Every 2 weeks, 6 times'),
};

export const SeriesOverAClockChange: Story = {
  args: { eventSlug: 'series', selectedDate: '2027-03-09' },
  parameters: scenario({ now: '2027-03-08T09:12:00Z' }),
  play: async (context) => {
    await chooseTime(context, '14:00');
    await read(context, 'The clocks change in between.');
  },
};
export const SeriesOnAPhone: Story = {
  ...SeriesOverAClockChange,
  parameters: scenario({ now: '2027-03-08T09:12:00Z', widthPx: 375 }),
};

export const ConfirmedAtShortNotice: Story = {
  args: { eventSlug: 'notice' },
  play: (context) => read(context, 'The host confirms bookings made less than 48 hours ahead'),
};

export const OpensLater: Story = {
  args: { eventSlug: 'spring' },
  play: (context) => read(context, 'Can be booked for 1 – 31 March 2027'),
};

export const Closed: Story = {
  args: { eventSlug: 'past' },
  play: (context) => read(context, 'This can no longer be booked'),
};

export const LockedZone: Story = {
  args: { eventSlug: 'locked' },
  play: (context) => read(context, 'Times are shown in London time. The host has locked it.'),
};

export const SignedInOnly: Story = {
  args: { eventSlug: 'signed-in' },
  play: (context) => read(context, 'You have to be signed in to book this'),
};

export const Banner: Story = {
  args: { ...ofTeam('together'), bannerUrl: banner, eventMetaChildren: <p>Parking is behind the house.</p> },
  play: (context) => read(context, 'Parking is behind the house.'),
};

export const NoPanel: Story = {
  args: { hideEventMetadata: true },
  play: (context) => see(context, 'heading', 'November 2026').then(() => undefined),
};

/** The page lets each event type have its own colours. */
const ofEventType = {
  args: { eventSlug: 'course', appearance: { branding: 'eventType' } },
  parameters: {
    scenario: { prepare: offered({ color: { lightThemeHex: '#8a1c5c', darkThemeHex: '#ff9ecb' } }) },
  },
  play: async (context) => {
    const [first] = await context.canvas.findAllByRole('button', { name: /^\d\d:\d\d$/ });
    if (first) await context.userEvent.click(first);
    const confirm = await see(context, 'button', 'Confirm booking');
    const root = confirm.closest<HTMLElement>('.daybook');
    // The token, not the paint: a page that is not in front ends no transition.
    const accent = () => root?.style.getPropertyValue('--daybook-accent');
    await waitFor(() => expect(accent()).toMatch(/138, ?28, ?92/));
  },
} satisfies Story;
export const ItsOwnColours: Story = ofEventType;
export const ItsOwnColoursInTheDark: Story = {
  ...ofEventType,
  args: { ...ofEventType.args, appearance: { branding: 'eventType', theme: 'dark' } },
};

import type { Meta, StoryObj } from '@storybook/react-vite';
import { AvailabilitySettings, Booker, CalendarSettings, EventTypeSettings } from 'daybook';
import { booked, twoCalendars } from '../host.js';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { read, see } from '../visitor.js';

/** Atoms whose parts stand where a host’s page wants them. */
const meta = {
  title: 'atoms/In a layout of your own',
  parameters: { scenario: { isSignedIn: true, prepare: twoCalendars } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const columns = { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))' };

export const Hours: Story = {
  render: () => (
    <AvailabilitySettings>
      <AvailabilitySettings.Heading />
      <AvailabilitySettings.Picture />
      <div style={columns}>
        <AvailabilitySettings.Overrides />
        <AvailabilitySettings.Week />
      </div>
      <AvailabilitySettings.ZoneSelect />
      <AvailabilitySettings.DayCheck />
      <AvailabilitySettings.SaveBar />
    </AvailabilitySettings>
  ),
  play: async (context) => {
    await see(context, 'combobox', 'Monday, second range, to');
  },
};

export const EventType: Story = {
  render: () => (
    <EventTypeSettings id={1}>
      <EventTypeSettings.Heading />
      <EventTypeSettings.Preview />
      <EventTypeSettings.Nav />
      <EventTypeSettings.Tab />
      <EventTypeSettings.SaveBar />
    </EventTypeSettings>
  ),
  play: async (context) => {
    await see(context, 'textbox', 'Title');
  },
};

export const Calendars: Story = {
  render: () => (
    <CalendarSettings>
      <CalendarSettings.Today />
      <CalendarSettings.Heading />
      <CalendarSettings.Destination />
      <CalendarSettings.Accounts />
    </CalendarSettings>
  ),
  play: async (context) => {
    await see(context, 'combobox', 'Where new bookings go');
  },
};

/** A booking that is being moved: each part paints what is its own when its turn has come. */
export const Moving: Story = {
  parameters: { scenario: { prepare: booked() } },
  render: (_, { loaded }) => (
    <Booker username="hannah" eventSlug="course" rescheduleUid={loaded.uid} timeZone="Europe/London">
      <Booker.Clock />
      <Booker.Moving />
      <Booker.MonthGrid />
      <Booker.Times />
      <Booker.Week />
      <Booker.Form />
      <Booker.Success />
      <Booker.Panel />
    </Booker>
  ),
  play: (context) => read(context, 'Choose a new time'),
};

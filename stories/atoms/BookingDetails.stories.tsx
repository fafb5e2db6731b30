import type { Meta, StoryObj } from '@storybook/react-vite';
import { BookingDetails } from 'daybook';
import { booked, bookedAnd, bookedUnpaid, seriesWithGap } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { press, read, see } from '../visitor.js';

/** A booking's own page, in each way that a booking can stand. */
const meta = {
  title: 'atoms/BookingDetails',
  component: BookingDetails,
  args: {
    uid: 'no-such-booking',
    timeZone: 'Europe/London',
    entity: { name: 'Northside Physio' },
    onReschedule: () => {},
    paymentUrl: ({ bookingUid }) => `https://pay.example/${bookingUid}`,
  },
  parameters: { scenario: { prepare: booked() } },
  loaders: [loadSandbox],
  decorators: [onSandbox],
  render: (args, { loaded }) => <BookingDetails {...args} uid={loaded.uid ?? args.uid} />,
} satisfies Meta<typeof BookingDetails>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario: { prepare: booked(), ...scenario } });
const titled =
  (title: string | RegExp): Story['play'] =>
  async (context) => {
    await see(context, 'heading', title);
  };

// -- how it stands -------------------------------------------------------------------------------
export const Confirmed: Story = { play: titled('This booking is confirmed') };

export const TwoZones: Story = {
  args: { timeZone: 'Asia/Kathmandu' },
  play: (context) => read(context, 'Kathmandu, your time'),
};

/** It is about to begin, elsewhere. */
export const ToJoin: Story = {
  parameters: scenario({
    prepare: async (sandbox) => {
      const uid = await booked({ locations: [{ type: 'integration', integration: 'cal-video' }] })(sandbox);
      sandbox.setNow('2026-11-17T10:25:00Z');
      return uid;
    },
  }),
  play: async (context) => {
    await see(context, 'link', 'Join now');
  },
};

export const Requested: Story = {
  parameters: scenario({
    prepare: booked({ confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } }),
  }),
  play: titled('Hannah Lindqvist has yet to confirm'),
};

export const Unpaid: Story = {
  parameters: scenario({ prepare: bookedUnpaid }),
  play: async (context) => {
    await see(context, 'link', 'Pay £58');
  },
};

export const Cancelled: Story = {
  parameters: scenario({ prepare: bookedAnd('cancel', { cancellationReason: 'A cold' }) }),
  play: titled('Your booking is cancelled'),
};

export const Declined: Story = {
  parameters: scenario({
    prepare: bookedAnd(
      'decline',
      { reason: 'Away that day' },
      { confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } },
    ),
  }),
  play: titled('Hannah Lindqvist can’t make this time'),
};

export const Replaced: Story = {
  parameters: scenario({ prepare: bookedAnd('reschedule', { start: '2026-11-17T11:30:00Z' }) }),
  play: async (context) => {
    await see(context, 'button', 'Show the new time');
  },
};

export const Past: Story = {
  parameters: scenario({
    prepare: async (sandbox) => {
      const uid = await booked()(sandbox);
      sandbox.setNow('2026-11-20T09:00:00Z');
      return uid;
    },
  }),
  play: titled('This booking is over'),
};

const recurrence = { interval: 1, occurrences: 7, frequency: 'weekly' };

export const Series: Story = {
  parameters: scenario({ prepare: booked({ recurrence }) }),
  play: async (context) => {
    await press(context, '2 more');
  },
};

export const SeriesWithGap: Story = {
  parameters: scenario({ prepare: seriesWithGap({ recurrence }) }),
  play: (context) => read(context, 'One date is cancelled.'),
};

export const Seat: Story = {
  parameters: scenario({
    prepare: booked({
      seats: { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true },
    }),
  }),
  play: async (context) => {
    await see(context, 'button', 'Give up my place');
  },
};

// -- changing it ---------------------------------------------------------------------------------
export const CancelQuestion: Story = {
  play: async (context) => {
    await press(context, 'Cancel booking');
    await see(context, 'heading', 'Cancel this booking?');
  },
};

export const CancelSeriesQuestion: Story = {
  ...Series,
  play: async (context) => {
    await press(context, 'Cancel booking');
    await context.userEvent.click(await see(context, 'radio', 'One date'));
  },
};

export const CancelSeatQuestion: Story = {
  ...Seat,
  play: async (context) => {
    await press(context, 'Give up my place');
    await see(context, 'heading', /place/);
  },
};

export const CancelFailed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'bookings.cancel', times: 9 }] }),
  play: async (context) => {
    await press(context, 'Cancel booking');
    await press(context, 'Cancel booking');
    await read(context, 'The booking is not cancelled');
  },
};

/** Its event type lets nobody cancel. */
export const NotToBeCancelled: Story = {
  parameters: scenario({ prepare: booked({ disableCancelling: { disabled: true } }) }),
  play: (context) => read(context, 'This booking can’t be cancelled here. Ask its host.'),
};

// -- where there is none -------------------------------------------------------------------------
export const Loading: Story = {
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};

export const Missing: Story = {
  parameters: scenario({ prepare: async () => undefined }),
  play: titled('There is no such booking'),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'bookings.get' }] }),
  play: titled('The booking did not load'),
};

export const Dark: Story = { ...Confirmed, globals: { theme: 'dark' } };
export const Phone: Story = {
  ...Series,
  parameters: scenario({ prepare: booked({ recurrence }), widthPx: 375 }),
};
export const Narrow: Story = { ...TwoZones, parameters: scenario({ widthPx: 280 }) };

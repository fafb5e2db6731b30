import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { expect } from 'storybook/test';
import { FOREVER_MS, loadEveryField, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { book, chooseDay, chooseSlot, chooseTime, press, read, see } from '../visitor.js';

const meta = {
  title: 'atoms/Booker',
  component: Booker,
  args: {
    username: 'hannah',
    eventSlug: 'initial-assessment',
    timeZone: 'Europe/London',
    entity: { name: 'Northside Physio' },
  },
  loaders: [loadSandbox],
  decorators: [onSandbox],
} satisfies Meta<typeof Booker>;
export default meta;
type Story = StoryObj<typeof meta>;

const scenario = (scenario: Scenario) => ({ scenario });

// -- the steps of the machine --------------------------------------------------------------------
export const Choosing: Story = { play: (context) => chooseDay(context) };

export const Holding: Story = {
  parameters: scenario({ faults: [{ name: 'slow-hold', ms: FOREVER_MS }] }),
  play: async (context) => {
    await chooseSlot(context);
    // It is said aloud, too.
    const [inSight] = await context.canvas.findAllByText(/Holding 10:30 for you/);
    await expect(inSight).toBeVisible();
  },
};

export const Details: Story = { play: (context) => chooseSlot(context) };

export const Booking: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'bookings.create', ms: FOREVER_MS }] }),
  play: async (context) => {
    await book(context);
    await see(context, 'button', 'Booking 10:30…');
  },
};

export const Lost: Story = {
  parameters: scenario({ faults: [{ name: 'slot-stolen' }] }),
  play: async (context) => {
    await book(context);
    await read(context, '10:30 was booked by someone else a moment ago');
    await see(context, 'button', /min earlier$/);
  },
};

export const Unsure: Story = {
  parameters: scenario({ faults: [{ name: 'lost-answer', operation: 'bookings.create', acted: true }] }),
  play: async (context) => {
    await book(context);
    await read(context, 'Most likely you are booked');
  },
};

export const Booked: Story = {
  play: async (context) => {
    await book(context);
    await see(context, 'heading', 'You are booked, Priya');
  },
};

export const CancelQuestion: Story = {
  play: async (context) => {
    await book(context);
    await press(context, 'Cancel booking');
    await see(context, 'heading', 'Cancel this booking?');
  },
};

export const Cancelled: Story = {
  play: async (context) => {
    await book(context);
    await press(context, 'Cancel booking');
    await press(context, 'Cancel booking');
    await see(context, 'heading', 'Your booking is cancelled');
  },
};

export const Opening: Story = {
  args: { rescheduleUid: 'any' },
  parameters: scenario({ faults: [{ name: 'slow', operation: 'bookings.get', ms: FOREVER_MS }] }),
};

export const Unmovable: Story = {
  args: { rescheduleUid: 'no-such-booking' },
  play: async (context) => {
    await see(context, 'heading', 'There is no such booking to move');
  },
};

// -- around them ---------------------------------------------------------------------------------
export const Loading: Story = { parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }) };

export const EmptyMonth: Story = {
  args: { month: '2026-11', startTime: '2026-12-01T00:00:00Z' },
  play: (context) => read(context, 'No times left in November 2026'),
};

/** The weeks that are past make room for those of the next month. */
export const LateInTheMonth: Story = {
  parameters: scenario({ now: '2026-11-28T10:00:00Z' }),
  play: async (context) => {
    await see(context, 'heading', 'Nov – Dec 2026');
    await see(context, 'gridcell', /^Tuesday 1 December, /);
  },
};

export const FullyBooked: Story = {
  args: { username: 'mei', eventSlug: 'sports-massage' },
  play: (context) => read(context, /^Nothing is free in the months ahead either/),
};

export const Failed: Story = {
  parameters: scenario({ faults: [{ name: 'outage', operation: 'slots.list' }] }),
  play: (context) => read(context, 'The times did not load'),
};

export const Missing: Story = {
  args: { eventSlug: 'no-such-event' },
  play: (context) => read(context, 'This booking page does not exist'),
};

export const EveryField: Story = {
  loaders: [loadEveryField],
  args: { defaultPhoneCountry: 'GB' },
  play: (context) => chooseSlot(context),
};

export const EveryFieldWrong: Story = {
  ...EveryField,
  play: async (context) => {
    await chooseSlot(context);
    await press(context, 'Confirm booking');
    await read(context, '16 answers need another look');
  },
};

export const EveryFieldGiven: Story = {
  ...EveryField,
  args: {
    defaultPhoneCountry: 'GB',
    defaultFormValues: {
      name: 'Priya Raman',
      email: 'priya.raman@post.example',
      attendeePhoneNumber: '+447700900148',
      area: 'Knee',
      joints: ['Hip', 'Knee'],
      guests: ['tom@post.example'],
    },
  },
};

export const DetailsWithErrors: Story = {
  play: async (context) => {
    await chooseSlot(context);
    await press(context, 'Confirm booking');
    await read(context, '2 answers need another look');
  },
};

export const HoldEnding: Story = {
  play: async (context) => {
    await chooseSlot(context);
    await read(context, /^Held for you/);
    context.loaded.sandbox.advance({ minutes: 3, seconds: 55 });
    await read(context, 'Held for you, 1:05 left');
  },
};

export const HoldExpired: Story = {
  play: async (context) => {
    await chooseSlot(context);
    await read(context, /^Held for you/);
    context.loaded.sandbox.advance({ minutes: 5, seconds: 1 });
    await read(context, 'Your hold on 10:30 has ended');
  },
};

export const NotBooked: Story = {
  parameters: scenario({ faults: [{ name: 'lost-answer', operation: 'bookings.create', acted: false }] }),
  play: async (context) => {
    await book(context);
    await read(context, /so nothing was booked\. You can send it again\.$/);
  },
};

export const Offline: Story = {
  parameters: scenario({
    faults: [
      { name: 'lost-answer', operation: 'bookings.create', acted: true },
      { name: 'lost-answer', operation: 'slots.reservations.delete', acted: false, times: 99 },
    ],
  }),
  play: async (context) => {
    await book(context);
    await see(context, 'button', 'Check again');
  },
};

export const Requested: Story = {
  args: { username: 'theo', eventSlug: 'second-opinion' },
  play: async (context) => {
    await book(context, '14:30', 'Request booking');
    await see(context, 'heading', 'Your request is sent, Priya');
  },
};

export const MovingABooking: Story = {
  play: async (context) => {
    await book(context);
    await press(context, 'Reschedule');
    await read(context, 'Choose a new time');
  },
};

export const TwoZones: Story = {
  args: { timeZone: 'Asia/Kathmandu' },
  play: async (context) => {
    await book(context, '16:15');
    await read(context, 'Kathmandu, your time');
  },
};

export const German: Story = {
  parameters: scenario({ language: 'de' }),
  play: async (context) => {
    await chooseDay(context, /^Donnerstag, 12\. November/);
    await chooseTime(context);
    await see(context, 'heading', 'Angaben zur Buchung');
  },
};

// -- the other views -----------------------------------------------------------------------------
export const Week: Story = { args: { view: 'WEEK_VIEW', selectedDate: '2026-11-12' } };
export const WeekInTwoZones: Story = { args: { ...Week.args, timeZone: 'America/New_York' } };
export const Columns: Story = { args: { view: 'COLUMN_VIEW', selectedDate: '2026-11-12' } };
export const List: Story = { args: { view: 'LIST_VIEW', selectedDate: '2026-11-12' } };
export const WeekLoading: Story = {
  ...Week,
  parameters: scenario({ faults: [{ name: 'slow', ms: FOREVER_MS }] }),
};
export const WeekOnAPhone: Story = { ...Week, parameters: scenario({ widthPx: 375 }) };
export const ColumnsOnAPhone: Story = { ...Columns, parameters: scenario({ widthPx: 375 }) };
export const ListOnAPhone: Story = { ...List, parameters: scenario({ widthPx: 375 }) };

export const OwnLayout: Story = {
  args: {
    children: (
      <>
        <Booker.MonthGrid />
        <Booker.Week />
        <Booker.Times />
        <Booker.Form />
        <Booker.Success />
        <Booker.Panel />
      </>
    ),
  },
};

export const Dark: Story = { ...Choosing, globals: { theme: 'dark' } };
export const Phone: Story = { parameters: scenario({ widthPx: 375 }) };
export const PhoneTimes: Story = { ...Phone, play: (context) => chooseDay(context) };
export const Narrow: Story = { parameters: scenario({ widthPx: 300 }) };

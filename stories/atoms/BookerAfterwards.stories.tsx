import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { expect } from 'storybook/test';
import { charged, guarded, offered } from '../host.js';
import { FOREVER_MS, loadSandbox, onSandbox, type Scenario } from '../scenarios.js';
import { book, chooseDay, chooseSlot, chooseTime, fillIn, press, read, see } from '../visitor.js';

/** From the form on: what holds her up before it is booked, and what there is to see once it is. */
const meta = {
  title: 'atoms/Booker afterwards',
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
const course = { eventSlug: 'course' };

// -- before it is booked -------------------------------------------------------------------------
export const HoldsLastMinute: Story = {
  play: async (context) => {
    await chooseSlot(context);
    await read(context, /^Held for you/);
    context.loaded.sandbox.advance({ minutes: 4, seconds: 20 });
    await see(context, 'button', 'Keep it');
  },
};

export const MailedCode: Story = {
  parameters: scenario({ prepare: guarded }),
  play: async (context) => {
    await book(context);
    await see(context, 'heading', 'Is this your address?');
    await see(context, 'button', /^Send it again in/);
  },
};

export const MailedCodeWrong: Story = {
  ...MailedCode,
  play: async (context) => {
    await MailedCode.play?.(context);
    await context.userEvent.type(await see(context, 'textbox', /^Code/), '000000');
    const [inSight] = await context.canvas.findAllByText(/^This is not the code/);
    await expect(inSight).toBeVisible();
  },
};

export const MailedCodeOnceMore: Story = {
  ...MailedCode,
  play: async (context) => {
    await MailedCode.play?.(context);
    context.loaded.sandbox.advance({ seconds: 31 });
    await see(context, 'button', 'Send it again');
  },
};

export const MovingDetails: Story = {
  play: async (context) => {
    await book(context);
    await press(context, 'Reschedule');
    await chooseTime(context, '09:00');
    await see(context, 'heading', 'Move your booking');
  },
};

// -- booked --------------------------------------------------------------------------------------
export const Moved: Story = {
  play: async (context) => {
    await book(context);
    await press(context, 'Reschedule');
    await chooseTime(context, '09:00');
    await press(context, 'Move to this time');
    await see(context, 'heading', 'Your booking has moved');
  },
};

/** The host’s page books by itself, and says nothing of what became of it. */
export const HandedOver: Story = {
  args: { handleCreateBooking: () => {} },
  play: async (context) => {
    await book(context);
    await see(context, 'heading', 'Thank you');
  },
};

export const Unpaid: Story = {
  args: { ...course, paymentUrl: ({ bookingUid }) => `https://pay.example/${bookingUid}` },
  parameters: scenario({ prepare: charged }),
  play: async (context) => {
    await book(context);
    await see(context, 'link', 'Pay £58');
  },
};

/** On to an address of the host’s, which is a place on this very page. */
export const Leaving: Story = {
  args: course,
  parameters: scenario({
    prepare: (sandbox) => offered({ successRedirectUrl: `${location.href.split('#')[0]}#thanks` })(sandbox),
  }),
  play: async (context) => {
    await book(context);
    await read(context, /^Taking you to/);
  },
};

const recurrence = { interval: 1, occurrences: 7, frequency: 'weekly' };

export const Series: Story = {
  args: course,
  parameters: scenario({ prepare: offered({ recurrence }) }),
  play: async (context) => {
    await book(context);
    await see(context, 'heading', 'You are booked, Priya');
  },
};

export const SeriesCancelQuestion: Story = {
  ...Series,
  play: async (context) => {
    await Series.play?.(context);
    await press(context, 'Cancel booking');
    await context.userEvent.click(await see(context, 'radio', 'One date'));
    await see(context, 'combobox', 'Date');
  },
};

export const Seat: Story = {
  args: course,
  parameters: scenario({
    prepare: offered({
      seats: { seatsPerTimeSlot: 3, showAttendeeInfo: false, showAvailabilityCount: true },
    }),
  }),
  play: async (context) => {
    await chooseDay(context);
    await chooseTime(context, /^10:30/);
    await see(context, 'textbox', 'Name');
    await fillIn(context, { Name: 'Priya Raman', Email: 'priya.raman@post.example' });
    await press(context, 'Confirm booking');
    await see(context, 'button', 'Give up my place');
  },
};

export const CancellingNow: Story = {
  parameters: scenario({ faults: [{ name: 'slow', operation: 'bookings.cancel', ms: FOREVER_MS }] }),
  play: async (context) => {
    await book(context);
    await press(context, 'Cancel booking');
    await see(context, 'heading', 'Cancel this booking?');
    await press(context, 'Cancel booking');
    await see(context, 'button', 'Cancelling…');
  },
};

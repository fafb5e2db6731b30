import { Booker, BookingDetails, PaymentForm } from 'daybook';
import { stripeStandIn } from 'daybook/sandbox';
import { booked } from '../../../stories/host.js';
import { addPaidCourse, bookedToBePaid } from '../paidCourse.js';
import type { AtomSight } from './AtomSight.js';
import type { Hands } from './handsIn.js';

const booker = (facts: Partial<Parameters<typeof Booker>[0]> = {}) => (
  <Booker
    username="hannah"
    eventSlug="initial-assessment"
    timeZone="Europe/London"
    {...facts}
    teamId={undefined}
    teamSlug={undefined}
  />
);

async function chooseTime({ press, see }: Hands) {
  await press('[role=gridcell]', /^Thursday 12 November, \d+ times/);
  await press('.daybook-booker-slot', /^9:45|^09:45/);
  await see('.daybook-booker-details input');
}

/** What visitors see. */
export const visitorsSights: readonly AtomSight[] = [
  {
    sight: 'a month and a day’s times',
    show: () => booker({ selectedDate: '2026-11-12' }),
    until: '.daybook-booker-slot',
  },
  ...(['WEEK_VIEW', 'COLUMN_VIEW', 'LIST_VIEW'] as const).map(
    (view): AtomSight => ({
      sight: view,
      show: () => booker({ view, selectedDate: '2026-11-12' }),
      until: '.daybook-booker-slot, .daybook-booker-block',
    }),
  ),
  {
    sight: 'a form with mistakes',
    show: () => booker(),
    until: '[role=gridcell]',
    act: async (hands) => {
      await chooseTime(hands);
      await hands.press('button', 'Confirm booking');
      await hands.see('.daybook-booker-details [aria-invalid=true]');
    },
  },
  {
    sight: 'booked',
    show: () => booker(),
    until: '[role=gridcell]',
    act: async (hands) => {
      await chooseTime(hands);
      await hands.write('input[name=name], input[autocomplete=name]', 'Ada Byron');
      await hands.write('input[type=email]', 'ada@post.example');
      await hands.press('button', 'Confirm booking');
      await hands.see('.daybook-receipt');
    },
  },
  {
    sight: 'an outage',
    world: { faults: [{ name: 'outage' }] },
    show: () => booker(),
    until: '[role=alert]',
  },
  {
    sight: 'no free time in the month',
    show: () => booker({ month: '2026-11', startTime: '2026-12-01T00:00:00Z' }),
    until: '.daybook-booker-panel',
  },
  {
    sight: 'a booking’s own page',
    show: async (sandbox) => (
      <BookingDetails uid={(await booked()(sandbox)) ?? ''} timeZone="Europe/London" />
    ),
    until: '.daybook-receipt-rows',
  },
  {
    sight: 'whether to cancel',
    show: async (sandbox) => (
      <BookingDetails uid={(await booked()(sandbox)) ?? ''} timeZone="Europe/London" />
    ),
    until: '.daybook-receipt-rows',
    act: async ({ press, see }) => {
      await press('button', 'Cancel booking');
      await see('.daybook-receipt-cancel');
    },
  },
  {
    sight: 'paying',
    show: async (sandbox) => {
      await sandbox.ready;
      await addPaidCourse({ sandbox });
      const bookingUid = await bookedToBePaid({ sandbox });
      return <PaymentForm bookingUid={bookingUid} {...stripeStandIn(sandbox, {})} timeZone="Europe/London" />;
    },
    until: '.daybook-payment-amount',
  },
];

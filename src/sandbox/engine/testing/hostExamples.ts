import { parseInstant } from '../../../time/instant.js';
import type { EventTypeRules, HostFacts, ScheduleFacts, SlotFacts } from '../facts.js';
import { type Example, every } from './example.js';
import { booking, everyDay, facts, hours, interval, override, query, rules, schedule } from './given.js';

const kolkata = 'Asia/Kolkata';
const india = (span: string, overrides: ScheduleFacts['overrides'] = []) =>
  schedule(kolkata, [hours(everyDay, span)], overrides);
const wholeDay = india('09:30-18:00');
const midday = india('12:30-20:00');
const evening = india('17:00-22:00');
const day = '2027-01-13';
const at = (span: string) =>
  span
    .split('-')
    .map((time) => `${day}T${time}Z`)
    .join('/');
const thatDay = query('2027-01-12T18:30Z/2027-01-13T18:29:59.999Z', { zone: kolkata });
const inIndia = (
  number: string,
  title: string,
  given: Parameters<typeof facts>[1],
  offered: string,
): Example => ({ number, title, of: facts(wholeDay, given), asked: thatDay, offered: { [day]: offered } });

const threeQuarters = { lengthMinutes: 45, slotIntervalMinutes: 45 };
const undisturbed = '04:00 04:45 05:30 06:15 07:00 07:45 08:30 09:15 10:00 10:45 11:30';
const afterTheQuarter = every(45, '04:15', '11:45');
const early = booking(at('04:00-04:15'));

/** One host's day in India: 09:30 there is 04:00 in UTC, 18:00 is 12:30. */
export const dayExamples: Example[] = [
  inIndia(
    '1',
    'what is rejected, cancelled or not yet confirmed takes no time',
    {
      ...threeQuarters,
      bookings: [
        booking(at('04:00-04:15'), { status: 'rejected' }),
        booking(at('05:00-05:15'), { status: 'cancelled' }),
        booking(at('06:00-06:15'), { status: 'pending' }),
      ],
    },
    undisturbed,
  ),
  inIndia(
    '2',
    'the grid begins anew after a booking',
    { ...threeQuarters, bookings: [early] },
    afterTheQuarter,
  ),
  inIndia('3', 'one slot follows the other', { lengthMinutes: 30 }, every(30, '04:00', '12:00')),
  inIndia(
    '4',
    'two hours from start to start lie on full hours of the viewer',
    { lengthMinutes: 30, slotIntervalMinutes: 120 },
    '04:30 06:30 08:30 10:30',
  ),
  {
    ...inIndia('5', 'thirteen hours of notice', { lengthMinutes: 120, noticeMinutes: 780 }, '07:30 09:30'),
    asked: { ...thatDay, now: parseInstant('2027-01-12T18:30Z') },
  },
  inIndia(
    '7',
    'both buffers keep away from a calendar that ends a second early',
    {
      ...{ lengthMinutes: 120, beforeBufferMinutes: 120, afterBufferMinutes: 120 },
      busy: [interval(at('04:00-05:59:59'))],
    },
    '08:30 10:30',
  ),
  inIndia(
    '9',
    'an offset is part of each step',
    { lengthMinutes: 25, offsetStartMinutes: 5 },
    every(30, '04:05', '12:05'),
  ),
  {
    ...inIndia('10', 'an override takes the place of the weekly hours', {}, every(60, '08:30', '11:30')),
    of: facts(india('09:30-18:00', [override(day, '14:00-18:00')])),
  },
  {
    ...inIndia('11', 'an override is all there is, on its day alone', {}, '03:30 04:30 05:30'),
    of: facts(schedule(kolkata, [], [override(day, '09:00-12:00')])),
    asked: query('2027-01-09T18:30Z/2027-01-16T18:29:59Z', { zone: kolkata }),
  },
  inIndia(
    '12',
    'a booking that the host only shares takes the time too',
    { lengthMinutes: 15, slotIntervalMinutes: 45, bookings: [{ ...early, eventTypeId: 2, hostIds: [7, 8] }] },
    afterTheQuarter,
  ),
];

const dhaka = schedule('Asia/Dhaka', [hours(everyDay, '00:00-23:59')]);
const inDhaka = query('2027-01-12T18:00Z/2027-01-13T17:59:59Z', { zone: 'Asia/Dhaka' });
const eight = booking(at('08:00-09:00'));
const evenings = every(60, '18:00', '23:00').replace(/\S+/g, '2027-01-12T$&');
const twoHours = { durationLimits: { day: 120 }, bookings: [eight, booking(at('10:00-11:00'))] };
export const limitExamples: Example[] = [
  {
    ...{ number: '13', title: 'one booking a day, and there is one' },
    of: facts(dhaka, { countLimits: { day: 1 }, bookings: [eight] }),
    ...{ asked: inDhaka, offered: {} },
  },
  {
    ...{ number: '14', title: 'two bookings a day, and there is one' },
    of: facts(dhaka, { countLimits: { day: 2 }, bookings: [eight] }),
    asked: inDhaka,
    offered: { [day]: `${evenings} ${every(60, '00:00', '07:00')} ${every(60, '09:00', '17:00')}` },
  },
  {
    ...{ number: '15', title: 'two hours a day, and both are booked' },
    ...{ of: facts(dhaka, twoHours), asked: inDhaka, offered: {} },
  },
  {
    ...{ number: '15', title: 'two hours a day, asked for from the other side of the date line' },
    of: facts(dhaka, twoHours),
    asked: query('2027-01-12T18:00Z/2027-01-13T17:59:59Z', { zone: 'Pacific/Pago_Pago' }),
    offered: {},
  },
];

const host = (id: number, of: ScheduleFacts, group?: string): HostFacts => ({
  ...{ id, zone: of.zone, schedule: of, busy: [] },
  ...(group !== undefined && { group }),
});
const inTurn = (id: number, of: ScheduleFacts) => host(id, of, 'everybody');
const team = (
  number: string,
  title: string,
  hosts: HostFacts[],
  given: Partial<EventTypeRules> & { bookings?: SlotFacts['bookings'] },
  offered: string,
): Example => {
  const { bookings = [], ...set } = given;
  const of = { eventType: rules(set), hosts, bookings, reservations: [] };
  return { number, title, of, asked: thatDay, offered: { [day]: offered } };
};
const apart = {
  ...threeQuarters,
  bookings: [
    booking(at('04:00-04:15'), { hostIds: [101], eventTypeId: 2 }),
    booking(at('05:30-05:45'), { hostIds: [102], eventTypeId: 2 }),
  ],
};
const eveningStarts = every(60, '11:30', '15:30');
const kept = booking('2027-02-02T11:30Z/2027-02-02T12:30Z', { uid: 'b', hostIds: [101], organizerId: 101 });
const sameHost = { keepsHostOnReschedule: true, bookings: [kept] };
const relay = [inTurn(101, evening), inTurn(102, wholeDay)];
export const teamExamples: Example[] = [
  team(
    '17',
    'a collective is free when both are',
    [host(101, wholeDay), host(102, wholeDay)],
    apart,
    `04:15 ${every(45, '05:45', '11:45')}`,
  ),
  team(
    '18',
    'a round robin is free when either is',
    [inTurn(101, wholeDay), inTurn(102, wholeDay)],
    apart,
    undisturbed,
  ),
  team(
    '20',
    'a fixed host, and one of those who take turns',
    [host(100, midday), inTurn(101, wholeDay), inTurn(102, evening)],
    {},
    every(60, '07:30', '13:30'),
  ),
  team(
    '20',
    'a fixed host, and the only one of the others who is meant',
    [host(100, midday), inTurn(101, wholeDay)],
    {},
    every(60, '07:30', '11:30'),
  ),
  {
    ...team('20b', 'a booking that moves stays with its host', relay, sameHost, eveningStarts),
    asked: { ...thatDay, rescheduleUid: 'b' },
  },
  team('20b', 'a new booking may have either host', relay, sameHost, every(60, '04:30', '15:30')),
  team(
    '21',
    'hosts by the schedule that they were given for it',
    [inTurn(101, evening), inTurn(102, evening)],
    {},
    eveningStarts,
  ),
];

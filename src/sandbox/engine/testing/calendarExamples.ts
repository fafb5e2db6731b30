import { parseDay } from '../../../time/day.js';
import { addMinutes } from '../../../time/instant.js';
import type { BookingWindow, ReservationFact, ScheduleFacts, SlotFacts } from '../facts.js';
import { type Example, every } from './example.js';
import { booking, everyDay, facts, hours, interval, override, query, schedule, workdays } from './given.js';

const kolkata = 'Asia/Kolkata';
const office = schedule(kolkata, [hours(everyDay, '09:30-18:00')]);

const days = (...dates: string[]) =>
  Object.fromEntries(dates.map((date) => [`2024-${date}`, every(60, '04:30', '11:30')]));
const fullSunday = booking('2024-06-02T04:00Z/2024-06-02T12:30Z');
const morning = '2024-05-31T01:30Z';
const evening = '2024-05-31T11:30Z';
const ahead = (
  number: string,
  title: string,
  given: { now: string; window: BookingWindow; bookings?: SlotFacts['bookings'] },
  offered: Record<string, string>,
): Example => ({
  ...{ number, title, offered },
  of: facts(office, { bookingWindow: given.window, bookings: given.bookings ?? [] }),
  asked: query('2024-05-30T18:30Z/2024-06-06T18:29:59Z', { zone: kolkata, now: given.now }),
});
const twoDays: BookingWindow = { kind: 'days', days: 2, count: 'calendarDays', rolling: false };
const threeWithSlots: BookingWindow = { kind: 'days', days: 3, count: 'calendarDays', rolling: true };
const weekend: BookingWindow = {
  kind: 'range',
  firstDay: parseDay('2024-06-01'),
  lastDay: parseDay('2024-06-02'),
};

export const windowExamples: Example[] = [
  ahead('22', 'today and two days more', { now: morning, window: twoDays }, days('05-31', '06-01', '06-02')),
  ahead('23', 'two days more, today being over', { now: evening, window: twoDays }, days('06-01', '06-02')),
  ahead(
    '25',
    'two working days after a Friday, and the weekend before them',
    { now: morning, window: { ...twoDays, count: 'businessDays' } },
    days('05-31', '06-01', '06-02', '06-03', '06-04'),
  ),
  ahead(
    '27',
    'three days that have room, one on the way being full',
    { now: morning, window: threeWithSlots, bookings: [fullSunday] },
    days('05-31', '06-01', '06-03'),
  ),
  ahead(
    '28',
    'three days that have room, today being over',
    { now: evening, window: threeWithSlots, bookings: [fullSunday] },
    days('06-01', '06-03', '06-04'),
  ),
  ahead('30', 'from one date to another', { now: morning, window: weekend }, days('06-01', '06-02')),
];

const day = '2027-01-13';
const thatDay = query('2027-01-12T18:30Z/2027-01-13T18:29:59.999Z', { zone: kolkata });
const undisturbed = '04:00 04:45 05:30 06:15 07:00 07:45 08:30 09:15 10:00 10:45 11:30';
const later = every(45, '04:45', '11:30');
const held: ReservationFact = {
  ...interval(`${day}T04:00Z/${day}T04:45Z`),
  ...{ uid: 'theirs', eventTypeId: 1, until: addMinutes(thatDay.now, 5) },
};
const holding = (title: string, hold: ReservationFact, offered: string, own?: string): Example => ({
  ...{ number: '32', title, offered: { [day]: offered } },
  of: facts(office, { lengthMinutes: 45, slotIntervalMinutes: 45, reservations: [hold] }),
  asked: { ...thatDay, ...(own !== undefined && { ownReservationUid: own }) },
});

export const holdExamples: Example[] = [
  holding('a slot that somebody holds is gone', held, later),
  holding("so is one that is held for the host's other event type", { ...held, eventTypeId: 2 }, later),
  holding('whoever holds it sees it', held, undisturbed, 'theirs'),
  holding('it is back when the hold has run out', { ...held, until: thatDay.now }, undisturbed),
  {
    ...holding('a seat that is held leaves the slot', held, undisturbed.replace('04:00', '04:00=1/5')),
    number: '33',
    of: facts(office, {
      ...{ lengthMinutes: 45, slotIntervalMinutes: 45, seats: 5 },
      reservations: [{ ...held, isSeat: true }],
    }),
  },
];

const rome = schedule('Europe/Rome', [hours(workdays, '09:00-17:00')]);
const eight = every(60, '07:00', '14:00');
const week = Object.fromEntries(['05', '06', '07', '08', '09'].map((date) => [`2050-09-${date}`, eight]));
const inRome = (title: string, span: string, offered: Record<string, string>, zone?: string): Example => ({
  ...{ number: '34', title, of: facts(rome), offered },
  asked: query(span, zone === undefined ? {} : { zone }),
});

export const requestExamples: Example[] = [
  inRome('a working week by its dates', '2050-09-05T00:00Z/2050-09-09T23:59:59Z', week),
  inRome('the same in the zone of the office', '2050-09-05T00:00Z/2050-09-09T23:59:59Z', week, 'Europe/Rome'),
  inRome('the same and a Saturday', '2050-09-05T00:00Z/2050-09-10T23:59:59Z', week),
  inRome('from nine on, by UTC', '2050-09-05T09:00Z/2050-09-09T23:59:59Z', {
    ...week,
    '2050-09-05': every(60, '09:00', '14:00'),
  }),
  inRome('until noon, by UTC', '2050-09-05T00:00Z/2050-09-09T12:00Z', {
    ...week,
    '2050-09-09': every(60, '07:00', '11:00'),
  }),
  {
    ...inRome('one of five seats is taken', '2050-09-05T00:00Z/2050-09-05T23:59:59Z', {
      '2050-09-05': eight.replace('11:00', '11:00=1/5'),
    }),
    number: '35',
    of: facts(rome, {
      seats: 5,
      bookings: [booking('2050-09-05T11:00Z/2050-09-05T12:00Z', { seatsTaken: 1 })],
    }),
  },
];

const oneDay = '2024-09-12';
const onGrid = (
  number: string,
  title: string,
  of: { zone: string; spans: string[]; viewer?: string; until?: string },
  set: Parameters<typeof facts>[1],
  offered: string,
): Example => ({
  ...{ number, title, offered: { [oneDay]: offered } },
  of: facts(
    schedule(
      of.zone,
      of.spans.map((span) => hours(everyDay, span)),
    ),
    set,
  ),
  asked: query(`${oneDay}T00:00Z/${oneDay}T${of.until ?? '23:59:59Z'}`, {
    ...{ zone: of.viewer ?? of.zone, now: '2024-09-01T00:00Z' },
  }),
});
const la = 'America/Los_Angeles';
const broken = { zone: 'UTC', spans: ['15:00-17:00', '17:10-19:30'], viewer: la };
const optimized = { showOptimizedSlots: true };

export const gridExamples: Example[] = [
  onGrid('37', 'a quarter hour saves a slot', broken, optimized, '15:00 16:00 17:15 18:15'),
  onGrid('37', 'without that, the full hour counts', broken, {}, '15:00 16:00 18:00'),
  onGrid(
    '38',
    'a quarter hour would save nothing',
    { ...broken, spans: ['15:00-17:00', '17:10-19:00'] },
    optimized,
    '15:00 16:00 18:00',
  ),
  onGrid('40', 'from the next quarter', { zone: la, spans: ['09:05-12:55'] }, optimized, '16:15 17:15 18:15'),
  ...[optimized, {}].map((set) =>
    onGrid(
      '40',
      'from the next full hour, with and without',
      { zone: la, spans: ['07:45-15:30'] },
      set,
      every(60, '15:00', '21:00'),
    ),
  ),
  onGrid(
    '40',
    'from the next five minutes',
    { zone: la, spans: ['11:22-12:55'] },
    { ...optimized, lengthMinutes: 15 },
    every(15, '18:25', '19:40'),
  ),
  onGrid(
    '41',
    'a length that divides no hour starts at once',
    { zone: 'UTC', spans: ['07:22-08:00'] },
    { lengthMinutes: 8 },
    every(8, '07:22', '07:46'),
  ),
  onGrid(
    '44',
    'an end that lacks a second takes its slot',
    { zone: 'UTC', spans: ['20:00-23:00'], viewer: 'Europe/Brussels', until: '20:59:59Z' },
    { lengthMinutes: 15 },
    every(15, '20:00', '20:45'),
  ),
  onGrid(
    '48',
    'forty minutes from nine on',
    { zone: 'UTC', spans: ['09:00-11:00'] },
    { lengthMinutes: 40 },
    '09:00 09:40 10:20',
  ),
];

const inNewYork = (
  number: string,
  title: string,
  [weekdays, span]: readonly [readonly number[], string],
  overrides: ScheduleFacts['overrides'],
  asked: string,
  offered: Record<string, string>,
): Example => ({
  ...{ number, title, offered },
  of: facts(schedule('America/New_York', [hours(weekdays, span)], overrides)),
  asked: query(asked, { now: '2023-06-01T00:00Z' }),
});
const june = '2023-06-13T00:00Z/2023-06-14T23:59:59Z';
const longDay = [everyDay, '08:00-17:00'] as const;
const wednesday = { '2023-06-14': every(60, '12:00', '20:00') };

export const dateExamples: Example[] = [
  inNewYork(
    '45',
    'the Monday after the clocks went back',
    [workdays, '09:00-17:00'],
    [],
    '2023-11-05T00:00Z/2023-11-06T23:59:59Z',
    { '2023-11-06': every(60, '14:00', '21:00') },
  ),
  inNewYork(
    '47',
    'an override by the clocks of its schedule',
    longDay,
    [override('2023-06-13', '10:00-15:00')],
    june,
    { ...wednesday, '2023-06-13': every(60, '14:00', '18:00') },
  ),
  inNewYork(
    '47',
    'an override without hours takes the day off',
    longDay,
    [override('2023-06-13', '00:00-00:00')],
    june,
    wednesday,
  ),
];

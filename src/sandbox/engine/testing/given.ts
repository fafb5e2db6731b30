import { parseDay } from '../../../time/day.js';
import { parseInstant, toIso } from '../../../time/instant.js';
import type { Interval } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type {
  BookingFact,
  EventTypeRules,
  HostFacts,
  OverrideEntry,
  ScheduleFacts,
  SlotFacts,
  SlotQuery,
  SlotsByDay,
  WeeklyEntry,
} from '../facts.js';

export const everyDay = [0, 1, 2, 3, 4, 5, 6];
export const workdays = [1, 2, 3, 4, 5];

/** Minutes of `09:30`. */
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `09:30-18:00` on those weekdays. */
export function hours(weekdays: readonly number[], span: string): WeeklyEntry {
  const [start = '', end = ''] = span.split('-');
  return { weekdays, startMinutes: minutesOf(start), endMinutes: minutesOf(end) };
}

export function override(day: string, span: string): OverrideEntry {
  const { startMinutes, endMinutes } = hours([], span);
  return { day: parseDay(day), startMinutes, endMinutes };
}

export const schedule = (
  zone: string,
  weekly: readonly WeeklyEntry[],
  overrides: readonly OverrideEntry[] = [],
): ScheduleFacts => ({ zone: parseZone(zone), weekly, overrides });

/** `2027-01-13T04:00Z/2027-01-13T04:15Z` */
export function interval(text: string): Interval {
  const [start = '', end = ''] = text.split('/');
  return { start: parseInstant(start), end: parseInstant(end) };
}

export const booking = (span: string, facts: Partial<BookingFact> = {}): BookingFact => ({
  ...interval(span),
  uid: span,
  status: 'accepted',
  eventTypeId: 1,
  beforeBuffer: 0,
  afterBuffer: 0,
  ...facts,
});

export const rules = (set: Partial<EventTypeRules>): EventTypeRules => ({
  id: 1,
  lengthMinutes: 60,
  lengthOptions: [],
  slotIntervalMinutes: null,
  offsetStartMinutes: 0,
  noticeMinutes: 0,
  beforeBufferMinutes: 0,
  afterBufferMinutes: 0,
  bookingWindow: null,
  countLimits: {},
  durationLimits: {},
  onlyFirstSlot: false,
  seats: null,
  showOptimizedSlots: false,
  pendingBlocks: false,
  scheduleZone: null,
  ...set,
});

/** One host, whose own zone is the schedule's. */
export const facts = (
  of: ScheduleFacts,
  given: Partial<EventTypeRules> &
    Partial<Pick<SlotFacts, 'bookings' | 'reservations'>> &
    Partial<Pick<HostFacts, 'busy'>> = {},
): SlotFacts => {
  const { bookings = [], reservations = [], busy = [], ...set } = given;
  return {
    eventType: rules(set),
    hosts: [{ id: 7, zone: of.zone, schedule: of, busy }],
    bookings,
    reservations,
  };
};

export const query = (
  span: string,
  given: { zone?: string; now?: string } & Partial<Omit<SlotQuery, 'zone' | 'now'>> = {},
): SlotQuery => {
  const { zone, now = '2026-11-20T12:00Z', ...set } = given;
  return {
    ...interval(span),
    zone: parseZone(zone ?? 'UTC'),
    hasZone: zone !== undefined,
    now: parseInstant(now),
    ...set,
  };
};

/** The starts in UTC by day: `04:00`, with the date in front where the UTC date is another. */
export const startsByDay = (slots: SlotsByDay): Record<string, string> =>
  Object.fromEntries(
    [...slots].map(([day, daily]) => [
      day,
      daily.map(({ start }) => toIso(start).slice(0, 16).replace(`${day}T`, '')).join(' '),
    ]),
  );

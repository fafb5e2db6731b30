import { bookingField } from '../../../booking-form/testing/bookingField.js';
import type { EventType } from '../../../queries/eventTypes.js';
import type { Slot, SlotDay } from '../../../queries/slots.js';
import { dayOf } from '../../../time/day.js';
import { parseInstant } from '../../../time/instant.js';
import type { Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type { BookerFacts, Fact } from '../booker.facts.js';

export { booking } from '../../../booking-receipt/testing/givenBooking.js';

export const at = parseInstant;
export const zones = {
  london: parseZone('Europe/London'),
  newYork: parseZone('America/New_York'),
  lordHowe: parseZone('Australia/Lord_Howe'),
  kathmandu: parseZone('Asia/Kathmandu'),
};

/** Wednesday 4 November 2026, 09:12 in London. */
export const now = at('2026-11-04T09:12:00Z');

export const slot = (start: string, seatsLeft: number | null = null): Slot => ({
  start: at(start),
  seatsLeft,
});

/** Slots under the days that they have in a zone, as the server cuts them. */
export function slotDays(starts: readonly string[], zone: Zone = zones.london): SlotDay[] {
  const slots = starts.map((start) => slot(start));
  const days = [...new Set(slots.map(({ start }) => dayOf(start, zone)))];
  return days.map((day) => ({ day, slots: slots.filter(({ start }) => dayOf(start, zone) === day) }));
}

export const known = <Value>(value: Value): Fact<Value> => ({ value, error: null, isLoading: false });
export const loading: Fact<never> = { value: undefined, error: null, isLoading: true };
export const failed = (error: unknown): Fact<never> => ({ value: undefined, error, isLoading: false });

export const eventType: EventType = {
  id: 7,
  slug: 'initial-assessment',
  title: 'Initial assessment',
  description: '',
  lengthMinutes: 45,
  lengthOptions: [30, 45, 60],
  locations: [{ kind: 'address', address: '14 Chapel Lane' }],
  hosts: [{ name: 'Hannah Lindqvist', username: 'hannah', avatarUrl: null }],
  team: null,
  isRoundRobin: false,
  weekStart: 1,
  fields: [bookingField('name')],
  needsConfirmation: false,
  layouts: null,
  isZoneLocked: false,
  lockedZone: null,
  needsSignIn: false,
  needsEmailCode: false,
  rules: { seats: null, recurrence: null, confirmsWithinMinutes: null, bookableDays: null },
  price: null,
  after: { redirectUrl: null, forwardsFacts: false, canCancel: true, canMove: true, moveMinutesBefore: 0 },
  colors: null,
};

export const thursday = ['2026-11-12T09:00:00Z', '2026-11-12T10:30:00Z', '2026-11-12T14:00:00Z'];

export const facts = (change: Partial<BookerFacts> = {}): BookerFacts => ({
  eventType: known(eventType),
  slots: known(slotDays(thursday)),
  nextFree: { value: undefined, error: null, isLoading: false },
  now,
  ownZone: zones.london,
  ownHourCycle: 24,
  ownWeekStart: 0,
  phones: null,
  clockErrorMs: null,
  ...change,
});

import type { Booking, WholeBooking } from '../../queries/bookings.js';
import type { EventType } from '../../queries/eventTypes.js';
import { readEventType } from '../../queries/readEventType.js';
import { Wire } from '../../queries/Wire.js';
import { parseInstant } from '../../time/instant.js';

export const at = parseInstant;

/** Wednesday 4 November 2026, 09:12 in London. */
export const now = at('2026-11-04T09:12:00Z');

export const oneBooking = (change: Partial<Booking> = {}): Booking => ({
  uid: 'b1',
  title: 'Initial assessment between Hannah Lindqvist and Priya Raman',
  status: 'accepted',
  start: at('2026-11-12T10:30:00Z'),
  end: at('2026-11-12T11:15:00Z'),
  eventType: { id: 7, slug: 'initial-assessment' },
  hosts: [{ name: 'Hannah Lindqvist', username: 'hannah', zone: 'Europe/London' }],
  attendees: [{ name: 'Priya Raman', email: 'priya@post.example', zone: 'Europe/London', seatUid: null }],
  guests: [],
  locationKind: 'place',
  location: '14 Chapel Lane',
  meetingUrl: null,
  notes: '',
  answers: {},
  recurringBookingUid: null,
  seatUid: null,
  rescheduledFromUid: null,
  rescheduledToUid: null,
  cancelledBy: '',
  cancellationReason: '',
  rescheduledBy: '',
  reschedulingReason: '',
  isPaymentRequired: false,
  paymentUid: null,
  ...change,
});

/** One that stands alone. */
export const booking = (change: Partial<Booking> = {}): WholeBooking => {
  const one = oneBooking(change);
  return { ...one, series: [one] };
};

/** A week apart, from Thursday 12 November 2026 on; the first stands for them. */
export function series(count: number, changes: readonly Partial<Booking>[] = []): WholeBooking {
  const week = 7 * 24 * 3_600_000;
  const { start, end } = oneBooking();
  const all = Array.from({ length: count }, (_, index) =>
    oneBooking({
      uid: `b${index + 1}`,
      recurringBookingUid: 'r1',
      start: at(new Date(start + index * week).toISOString()),
      end: at(new Date(end + index * week).toISOString()),
      ...changes[index],
    }),
  );
  return { ...oneBooking(), ...all[0], series: all };
}

/** As the API tells it, so that what is read of an event type can grow. */
export const eventType: EventType = readEventType(
  new Wire('eventTypes.list', {
    id: 7,
    slug: 'initial-assessment',
    title: 'Initial assessment',
    lengthInMinutes: 45,
    locations: [{ type: 'address', address: '14 Chapel Lane' }],
    users: [{ name: 'Hannah Lindqvist', username: 'hannah', avatarUrl: null, weekStart: 'Monday' }],
    bookingFields: [],
  }),
);

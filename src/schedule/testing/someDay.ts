import type { Booking } from '../../queries/bookings.js';
import type { HostRules } from '../../queries/hostRules.js';
import { parseInstant } from '../../time/instant.js';

/** An event type of an hour, with two hours of notice and no other rule. */
export const someRules: HostRules = {
  id: 1,
  title: 'Check-up',
  lengthMinutes: 60,
  scheduleId: null,
  slotIntervalMinutes: null,
  offsetStartMinutes: 0,
  noticeMinutes: 120,
  beforeBufferMinutes: 0,
  afterBufferMinutes: 0,
  bookingWindow: null,
  countLimits: {},
  durationLimits: {},
  onlyFirstSlot: false,
  showOptimizedSlots: false,
  hasSeats: false,
  pendingBlocks: false,
};

/** Ann's, that stands. */
export const someBooking: Booking = {
  uid: 'ann',
  title: 'Ann',
  status: 'accepted',
  start: parseInstant('2026-12-01T09:00Z'),
  end: parseInstant('2026-12-01T10:00Z'),
  eventType: { id: 1, slug: 'check-up' },
  hosts: [],
  attendees: [],
  guests: [],
  locationKind: 'unknown',
  location: null,
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
};

import type { Fault } from 'daybook/sandbox';

/** Names without signs that an address would not carry. */

/** `<host> <event type>` of the sandbox's practice, and one that there is not. */
export const events = [
  'hannah initial-assessment',
  'hannah follow-up',
  'hannah video-check-in',
  'theo second-opinion',
  'theo remote-session',
  'mei sports-massage',
  'nobody nothing',
];

export const zones: Readonly<Record<string, string>> = {
  London: 'Europe/London',
  Berlin: 'Europe/Berlin',
  'New York': 'America/New_York',
  Kathmandu: 'Asia/Kathmandu',
  'Lord Howe': 'Australia/Lord_Howe',
  Auckland: 'Pacific/Auckland',
};

export const faults: Readonly<Record<string, readonly Fault[]>> = {
  none: [],
  'slot stolen': [{ name: 'slot-stolen', times: 1 }],
  'slow hold': [{ name: 'slow-hold' }],
  'no hold': [{ name: 'outage', operation: 'slots.reservations.create' }],
  'booking lost and made': [{ name: 'lost-answer', operation: 'bookings.create', acted: true }],
  'booking lost not made': [{ name: 'lost-answer', operation: 'bookings.create', acted: false }],
  'booking refused': [{ name: 'outage', operation: 'bookings.create' }],
  'no times': [{ name: 'outage', operation: 'slots.list' }],
  'no answer but HTML': [{ name: 'html' }],
  'rate limited': [{ name: 'rate-limited', retryAfterSeconds: 3, times: 4 }],
  'malformed times': [{ name: 'malformed', operation: 'slots.list', path: 'data.2026-11-12[0].start' }],
};

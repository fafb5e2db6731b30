import type { Instant } from '../../time/types.js';
import type { Clock } from '../clock.js';
import type { Store } from '../store/store.js';
import type { Listener } from './announcements.js';
import type { BookingEvent } from './bookingEvent.js';

const TRIGGERS = ['MEETING_STARTED', 'MEETING_ENDED'] as const;

/**
 * Tells of meetings that begin and end, whoever comes. Nothing waits for them: each call looks at what the clock has
 * passed since the one before, so a booking that was cancelled or moved in time is not told of. A clock that is set back
 * begins from there.
 */
export function passingTime(store: Store, clock: Clock, listen: Listener): () => Promise<void> {
  let seen = clock.now();

  const isHeard = async () => {
    const webhooks = await store.collections.webhooks.where({ active: true });
    return webhooks.some(({ triggers }) => TRIGGERS.some((trigger) => triggers.includes(trigger)));
  };

  return async () => {
    const from = seen;
    const to = clock.now();
    seen = to;
    if (to <= from || !(await isHeard())) return;
    for (const { event, at } of await meetingsBetween(from, to, store)) await listen(event, at);
  };
}

/** The first instant is not among them, the last one is. */
async function meetingsBetween(from: Instant, to: Instant, store: Store) {
  const passed = (at: Instant) => at > from && at <= to;
  const events: { event: BookingEvent; at: Instant }[] = [];
  for (const booking of await store.bookings.all()) {
    if (booking.status !== 'accepted') continue;
    const { start, end } = booking;
    if (passed(start)) events.push({ event: { kind: 'meeting-started', booking }, at: start });
    if (passed(end)) events.push({ event: { kind: 'meeting-ended', booking }, at: end });
  }
  return events.sort((a, b) => a.at - b.at);
}

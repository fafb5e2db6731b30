import { ada, type Person } from './bookerPage.js';
import type { Stage } from './stage.js';

export interface MadeBooking {
  uid: string;
  /** Of a booking with seats. */
  seatUid?: string;
}

/**
 * What is there before she comes: a booking of an event type of the demo's user, made without a page. Of a series it is
 * the first date's.
 */
export async function bookByApi(
  { sandbox }: Stage,
  eventTypeSlug: string,
  start: string,
  person: Person = ada,
): Promise<MadeBooking> {
  const answer = await sandbox.fetch('/v2/bookings', {
    method: 'POST',
    headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
    body: JSON.stringify({
      start,
      username: sandbox.demo.user.username,
      eventTypeSlug,
      attendee: { ...person, timeZone: 'Europe/London' },
    }),
  });
  if (!answer.ok) throw new Error(`The sandbox refused ${person.name}: ${await answer.text()}`);
  const { data }: { data: MadeBooking & { 0?: MadeBooking } } = await answer.json();
  return data[0] ?? data;
}

import { charge } from './charge.js';
import type { Stage } from './stage.js';

/** The demo's user has one more event type, `course`, which costs 58 pounds. */
export async function addPaidCourse({ sandbox }: Pick<Stage, 'sandbox'>): Promise<void> {
  const answer = await sandbox.fetch('/v2/event-types', {
    method: 'POST',
    headers: {
      'cal-api-version': '2024-06-14',
      'content-type': 'application/json',
      authorization: `Bearer ${sandbox.demo.user.accessToken}`,
    },
    body: JSON.stringify({ title: 'Course', slug: 'course', lengthInMinutes: 30 }),
  });
  if (!answer.ok) throw new Error(`event type: ${answer.status}`);
  await charge({ sandbox }, 'course');
}

/** A booking of what costs 58 pounds, made without a page: its uid. */
export async function bookedToBePaid({ sandbox }: Pick<Stage, 'sandbox'>): Promise<string> {
  const all = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  const eventTypeId = all.find(({ settings }) => settings.slug === 'course')?.id;
  const answer = await sandbox.fetch('/v2/bookings', {
    method: 'POST',
    headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
    body: JSON.stringify({
      eventTypeId,
      start: '2026-11-12T09:30:00Z',
      attendee: { name: 'Ada Byron', email: 'ada@byron.example', timeZone: 'Europe/London', language: 'en' },
    }),
  });
  const { data } = await answer.json();
  if (data?.status !== 'pending') throw new Error(`It does not wait for money: ${JSON.stringify(data)}`);
  return data.uid;
}

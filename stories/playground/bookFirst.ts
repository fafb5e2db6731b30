import type { Sandbox } from 'daybook/sandbox';

const JSON_TYPE = { 'content-type': 'application/json' };
const DAY_MS = 86_400_000;

/** Books the first time that is free in the weeks after `now`. @returns its uid */
export async function bookFirst(sandbox: Sandbox, event: string): Promise<string> {
  const [username = '', eventTypeSlug = ''] = event.split('/');
  const day = (after: number) => new Date(sandbox.now() + after * DAY_MS).toISOString().slice(0, 10);
  const query = new URLSearchParams({ username, eventTypeSlug, start: day(1), end: day(29) });
  const times = await sandbox.fetch(`/v2/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } });
  const { data: days }: { data?: Record<string, { start: string }[]> } = await times.json();
  const start = Object.values(days ?? {}).flat()[0]?.start;
  if (start === undefined) throw new Error(`There is nothing to book of ${event}.`);
  const attendee = { name: 'Priya Raman', email: 'priya.raman@post.example', timeZone: 'Europe/London' };
  const answer = await sandbox.fetch('/v2/bookings', {
    method: 'POST',
    headers: { ...JSON_TYPE, 'cal-api-version': '2024-08-13' },
    body: JSON.stringify({ username, eventTypeSlug, start, attendee }),
  });
  const { data } = await answer.json();
  if (!answer.ok) throw new Error(`${event} could not be booked: ${answer.status}`);
  return data.uid;
}

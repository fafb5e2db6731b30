import type { Sandbox } from 'daybook/sandbox';

/** The demo's user has a Google account with these events in it, each from and to an instant (ISO 8601). */
export async function connectCalendar(
  { fetch, demo, addCalendarEvent }: Sandbox,
  events: readonly { title?: string; start: string; end: string }[],
): Promise<void> {
  const headers = { authorization: `Bearer ${demo.user.accessToken}` };
  const answer = await fetch('/v2/calendars/google/connect', { headers });
  const { data } = (await answer.json()) as { data: { authUrl: string } };
  const state = encodeURIComponent(new URL(data.authUrl).searchParams.get('state') ?? '');
  await fetch(`/v2/calendars/google/save?code=hannah@gmail.example&state=${state}`, { redirect: 'manual' });
  for (const event of events) await addCalendarEvent({ userId: demo.user.id, ...event });
}
